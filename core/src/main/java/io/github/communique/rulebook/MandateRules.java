package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateDuration;
import io.github.communique.mission.Mission;
import io.github.communique.mission.Renewal;
import io.github.communique.mission.RenewalKind;
import io.github.communique.registry.MandateRegistry;
import io.github.communique.registry.TriState;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.InstrumentsOfRelease;
import io.github.communique.rulebook.view.MandateDays;
import io.github.communique.rulebook.view.MandatesByMission;
import io.github.communique.rulebook.view.PartOfGraph;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code mission/*}: missions and mandates as values. Their instruments are in another file. */
public final class MandateRules {

    /** More mandates of one mission than this are not asked of a host's registry, which is asked day by day. */
    private static final int MOST_OF_A_HOST = 50;

    private MandateRules() {}

    @Rule(
            id = "mission/mandate-without-instrument",
            severity = Severity.ERROR,
            skipIfUnread = {"authorisingBodyId", "provisions"})
    static void withoutInstrument(Mandate mandate, RuleContext context) {
        if (mandate.getAuthorisingBodyId().isEmpty() && mandate.getProvisions().isEmpty()) {
            context.report(finding -> finding.with("id", mandate.getId()));
        }
    }

    @Rule(id = "mission/effective-before-adopted", severity = Severity.ERROR)
    static void effectiveBeforeAdopted(Mandate mandate, RuleContext context) {
        Optional<LocalDate> effective = mandate.getEffective().flatMap(DateExpression::getLatest);
        Optional<DateExpression> stated =
                mandate.getAdopted().or(() -> InstrumentsOfRelease.of(context).adopted(mandate));
        Optional<LocalDate> adopted = stated.flatMap(DateExpression::getEarliest);
        if (effective.isPresent() && adopted.isPresent() && effective.get().isBefore(adopted.get())) {
            context.report(finding -> finding.at("effective")
                    .with("found", mandate.getEffective().get())
                    .with("adopted", stated.get()));
        }
    }

    @Rule(id = "mission/cycle", severity = Severity.ERROR)
    static void cycle(Mission mission, RuleContext context) {
        boolean commandsItself = mission.getCommands().stream()
                .anyMatch(command ->
                        command.getSuperiorId().filter(mission.getId()::equals).isPresent());
        if (commandsItself || context.once(Wholes.class, Wholes::of).wholes().isPartOfItself(mission.getId())) {
            context.report(finding -> finding.with("id", mission.getId()));
        }
        if (mission.getReplacedById().filter(mission.getId()::equals).isPresent()) {
            context.report(
                    finding -> finding.at("replacedById").variant("replaced").with("id", mission.getId()));
        }
    }

    @Rule(id = "mission/no-mandate", severity = Severity.INFO, skipIfUnread = "/mandates")
    static void noMandate(Mission mission, RuleContext context) {
        if (MandatesByMission.of(mission.getId(), context).isEmpty()
                && mission.getComponentOfId().isEmpty()) {
            context.report(finding -> finding.with("id", mission.getId()));
        }
    }

    /** Each renewal must be decided before the mandate ends, and set a later end. */
    @Rule(
            id = "mission/renewal-gap",
            severity = Severity.WARNING,
            skipIfUnread = {"adopted", "duration", "renewals"})
    static void renewalGap(Mandate mandate, RuleContext context) {
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
                reportRenewal(context, i, "adopted", renewal.getAdopted().get(), end.get());
            } else if (end.isPresent() && until.isPresent() && !until.get().isAfter(end.get())) {
                reportRenewal(context, i, "until", renewal.getUntil().get(), end.get());
            }
            end = until;
        }
    }

    private static void reportRenewal(
            RuleContext context, int index, String attribute, DateExpression found, LocalDate end) {
        context.report(finding -> finding.at("renewals")
                .at(index)
                .at(attribute)
                .with("found", found)
                .with("end", end));
    }

    /**
     * Reports a mission that takes part in an engagement on a date on which none of its mandates was in force, as far
     * as known.
     */
    @Rule(id = "mission/mandate-not-in-force", severity = Severity.WARNING, skipIfUnread = "/mandates")
    static void notInForce(Engagement engagement, RuleContext context) {
        Optional<LocalDate> first = engagement.getDate().flatMap(DateExpression::getEarliest);
        Optional<LocalDate> last = engagement.getDate().flatMap(DateExpression::getLatest);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        Map<String, Boolean> outside = new HashMap<>();
        for (int i = 0; i < engagement.getParticipations().size(); i++) {
            int index = i;
            String partyId = engagement.getParticipations().get(i).getPartyId();
            if (outside.computeIfAbsent(partyId, id -> isOutside(id, first.get(), last.get(), context))) {
                context.report(finding -> finding.at("participations")
                        .at(index)
                        .at("partyId")
                        .with("id", partyId)
                        .with("date", engagement.getDate().get()));
            }
        }
    }

    /** Whether each mandate of a mission is known not to be in force on both days. */
    private static boolean isOutside(String missionId, LocalDate first, LocalDate last, RuleContext context) {
        List<Mandate> mandates = MandatesByMission.of(missionId, context);
        if (mandates.isEmpty()) {
            return false;
        }
        if (context.getEnvironment().getMandates() == MandateRegistry.builtIn()) {
            MandateDays days = MandateDays.of(context);
            return !days.contain(first, missionId, context) && !days.contain(last, missionId, context);
        }
        return mandates.size() <= MOST_OF_A_HOST
                && mandates.stream()
                        .allMatch(mandate -> isKnownNotInForce(mandate, first, context)
                                && isKnownNotInForce(mandate, last, context));
    }

    private static boolean isKnownNotInForce(Mandate mandate, LocalDate day, RuleContext context) {
        return context.getEnvironment().getMandates().isInForce(mandate, day) == TriState.NO;
    }

    private record Wholes(PartOfGraph wholes) {

        static Wholes of(PressRelease release) {
            PartOfGraph wholes = new PartOfGraph();
            for (Mission mission : release.getMissions()) {
                mission.getComponentOfId().ifPresent(whole -> wholes.put(mission.getId(), whole));
            }
            return new Wholes(wholes);
        }
    }
}
