package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code mission/*}, missions and mandates as values; their instruments have a file of their own. */
final class MandateRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(Mandate.class, "mission/mandate-without-instrument", MandateRules::withoutInstrument),
            ReleaseRule.error(Mandate.class, "mission/effective-before-adopted", MandateRules::effectiveBeforeAdopted),
            ReleaseRule.error(Mission.class, "mission/cycle", MandateRules::cycle));

    private MandateRules() {}

    private static void withoutInstrument(Mandate mandate, RuleContext context) {
        if (mandate.getAuthorisingBodyId().isEmpty() && mandate.getProvisions().isEmpty()) {
            context.found(finding -> finding.with("id", mandate.getId()));
        }
    }

    private static void effectiveBeforeAdopted(Mandate mandate, RuleContext context) {
        Optional<LocalDate> effective = mandate.getEffective().flatMap(DateExpression::getLatest);
        Optional<LocalDate> adopted = mandate.getAdopted().flatMap(DateExpression::getEarliest);
        if (effective.isPresent() && adopted.isPresent() && effective.get().isBefore(adopted.get())) {
            context.found(finding -> finding.at("effective")
                    .with("found", mandate.getEffective().get())
                    .with("adopted", mandate.getAdopted().get()));
        }
    }

    private static void cycle(Mission mission, RuleContext context) {
        boolean commandsItself = mission.getCommands().stream()
                .anyMatch(command ->
                        command.getSuperiorId().filter(mission.getId()::equals).isPresent());
        if (commandsItself || context.once(Wholes.class, Wholes::of).wholes().isPartOfItself(mission.getId())) {
            context.found(finding -> finding.with("id", mission.getId()));
        }
    }

    private record Wholes(WholesById wholes) {

        static Wholes of(PressRelease release) {
            WholesById wholes = new WholesById();
            release.getMissions().forEach(mission -> wholes.put(mission.getId(), mission.getComponentOfId()));
            return new Wholes(wholes);
        }
    }
}
