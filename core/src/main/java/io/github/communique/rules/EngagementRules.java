package io.github.communique.rules;

import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.util.List;
import java.util.Set;

/** {@code engagement/*}: visits, meetings, talks and who takes part. */
final class EngagementRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(
                    Engagement.class,
                    "engagement/bilateral-parties",
                    Severity.INFO,
                    Set.of(Need.RELEASE),
                    EngagementRules::bilateralParties),
            Rule.on(
                    Participation.class,
                    "engagement/unknown-participant",
                    Severity.ERROR,
                    Set.of(Need.RELEASE),
                    EngagementRules::unknownParticipant));

    private EngagementRules() {}

    /** Two sides are talks between two. More parties than two are so only if the release says how they met. */
    private static void bilateralParties(Engagement engagement, RuleContext context) {
        if (engagement.getKind() != EngagementKind.BILATERAL) {
            return;
        }
        List<Participation> parties = engagement.getParticipations();
        long sides = parties.stream().map(Participation::getSide).distinct().count();
        boolean isOneStatedSide =
                sides == 1 && parties.stream().allMatch(party -> party.getSide().isPresent());
        boolean isTwoParties = parties.size() == 2 && !isOneStatedSide;
        boolean isTwoSides = sides == 2 && engagement.getArrangement().isPresent();
        if (!isTwoParties && !isTwoSides) {
            context.found(finding -> finding.with("parties", parties.size()).with("sides", sides));
        }
    }

    private static void unknownParticipant(Participation participation, RuleContext context) {
        if (!context.isParty(participation.getPartyId())) {
            context.found(finding -> finding.at("partyId").with("id", participation.getPartyId()));
        }
    }
}
