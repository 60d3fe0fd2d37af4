package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateDuration;
import io.github.communique.mission.Mission;
import io.github.communique.mission.Renewal;
import io.github.communique.mission.RenewalKind;
import io.github.communique.registry.Answer;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code mission/*}, missions and mandates as values; their instruments have a file of their own. */
final class MandateRules {

    static final List<Rule<?>> ALL = List.of(
            ReleaseRule.error(Mandate.class, "mission/mandate-without-instrument", MandateRules::withoutInstrument)
                    .needsAllOf("authorisingBodyId", "provisions"),
            ReleaseRule.error(Mandate.class, "mission/effective-before-adopted", MandateRules::effectiveBeforeAdopted),
            ReleaseRule.error(Mission.class, "mission/cycle", MandateRules::cycle),
            ReleaseRule.info(Mission.class, "mission/no-mandate", MandateRules::noMandate)
                    .needsAllOf("/mandates"),
            ReleaseRule.warning(Mandate.class, "mission/renewal-gap", MandateRules::renewalGap)
                    .needsAllOf("adopted", "duration", "renewals"),
            Rule.on(
                            Engagement.class,
                            "mission/mandate-not-in-force",
                            Severity.WARNING,
                            Set.of(Need.RELEASE, Need.REGISTRY),
                            MandateRules::notInForce)
                    .needsAllOf("/mandates"));

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

    private static void noMandate(Mission mission, RuleContext context) {
        if (MandatesByMission.of(mission.getId(), context).isEmpty()
                && mission.getComponentOfId().isEmpty()) {
            context.found(finding -> finding.with("id", mission.getId()));
        }
    }

    /** Each renewal is decided before the mandate would end, and lets it end later. */
    private static void renewalGap(Mandate mandate, RuleContext context) {
        Optional<LocalDate> end =
                mandate.getDuration().flatMap(MandateDuration::getUntil).flatMap(DateExpression::getLatest);
        for (int i = 0; i < mandate.getRenewals().size(); i++) {
            Renewal renewal = mandate.getRenewals().get(i);
            if (renewal.getKind() == RenewalKind.TERMINATES) {
                return;
            }
            Optional<LocalDate> adopted = renewal.getAdopted().flatMap(DateExpression::getEarliest);
            Optional<LocalDate> until = renewal.getUntil().flatMap(DateExpression::getLatest);
            if (end.isPresent() && adopted.isPresent() && adopted.get().isAfter(end.get())) {
                tellRenewal(context, i, "adopted", renewal.getAdopted(), end.get());
            } else if (end.isPresent() && until.isPresent() && !until.get().isAfter(end.get())) {
                tellRenewal(context, i, "until", renewal.getUntil(), end.get());
            }
            end = until;
        }
    }

    private static void tellRenewal(
            RuleContext context, int index, String attribute, Optional<DateExpression> found, LocalDate end) {
        context.found(finding -> finding.at("renewals")
                .at(index)
                .at(attribute)
                .with("found", found.orElseThrow())
                .with("end", end));
    }

    /** A mission takes part in an engagement on a date on which each of its mandates is told not to be in force. */
    private static void notInForce(Engagement engagement, RuleContext context) {
        Optional<LocalDate> first = engagement.getDate().flatMap(DateExpression::getEarliest);
        Optional<LocalDate> last = engagement.getDate().flatMap(DateExpression::getLatest);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        for (int i = 0; i < engagement.getParticipations().size(); i++) {
            int index = i;
            String partyId = engagement.getParticipations().get(i).getPartyId();
            List<Mandate> mandates = MandatesByMission.of(partyId, context);
            boolean isOutside = !mandates.isEmpty()
                    && mandates.stream()
                            .allMatch(mandate ->
                                    isDenied(mandate, first.get(), context) && isDenied(mandate, last.get(), context));
            if (isOutside) {
                context.found(finding -> finding.at("participations")
                        .at(index)
                        .at("partyId")
                        .with("id", partyId)
                        .with("date", engagement.getDate().get()));
            }
        }
    }

    private static boolean isDenied(Mandate mandate, LocalDate day, RuleContext context) {
        return context.getSurroundings().getMandates().isInForce(mandate, day) == Answer.NO;
    }

    private record Wholes(WholesById wholes) {

        static Wholes of(PressRelease release) {
            WholesById wholes = new WholesById();
            release.getMissions().forEach(mission -> wholes.put(mission.getId(), mission.getComponentOfId()));
            return new Wholes(wholes);
        }
    }
}
