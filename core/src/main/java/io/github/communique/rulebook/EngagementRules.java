package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.Side;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.participant.PersonGroup;
import io.github.communique.registry.TriState;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PartOfGraph;
import io.github.communique.text.language.Language;
import io.github.communique.text.mention.WholeMembership;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code engagement/*}: visits, meetings, talks and who takes part. */
public final class EngagementRules {

    private static final Set<EngagementKind> OF_SEVERAL = EnumSet.of(
            EngagementKind.MEETING,
            EngagementKind.BILATERAL,
            EngagementKind.MULTILATERAL,
            EngagementKind.EXCHANGE_OF_VIEWS,
            EngagementKind.CALL);

    private EngagementRules() {}

    /**
     * A group may stand for several parties, and a meeting without listed parties is not reported, since a list need
     * not be complete.
     */
    @Rule(id = "engagement/too-few-parties", severity = Severity.ERROR, skipIfUnread = "participations")
    static void tooFewParties(Engagement engagement, RuleContext context) {
        List<Participation> parties = engagement.getParticipations();
        boolean isAlone = parties.size() == 1
                && context.participant(parties.get(0).getPartyId())
                        .filter(PersonGroup.class::isInstance)
                        .isEmpty();
        if (OF_SEVERAL.contains(engagement.getKind()) && isAlone) {
            context.report(finding -> finding.at("participations").with("parties", parties.size()));
        }
    }

    @Rule(id = "engagement/both-sides", severity = Severity.WARNING)
    static void bothSides(Engagement engagement, RuleContext context) {
        Map<String, Side> sides = new HashMap<>();
        for (int i = 0; i < engagement.getParticipations().size(); i++) {
            Participation party = engagement.getParticipations().get(i);
            Side other = party.getSide().isEmpty()
                    ? null
                    : sides.putIfAbsent(party.getPartyId(), party.getSide().get());
            if (other != null && other != party.getSide().get()) {
                int index = i;
                context.report(finding ->
                        finding.at("participations").at(index).at("side").with("id", party.getPartyId()));
            }
        }
    }

    @Rule(id = "engagement/outside-parent", severity = Severity.ERROR)
    static void outsideParent(Engagement engagement, RuleContext context) {
        Optional<DateExpression> date = engagement.getDate();
        Optional<DateExpression> whole =
                engagement.getPartOfId().flatMap(id -> context.engagement(id)).flatMap(Engagement::getDate);
        boolean isOutside = date.isPresent() && whole.isPresent() && isOutside(date.get(), whole.get());
        if (isOutside) {
            context.report(
                    finding -> finding.at("date").with("found", date.get()).with("whole", whole.get()));
        }
    }

    /** Whether the two certainly have no day in common. */
    private static boolean isOutside(DateExpression part, DateExpression whole) {
        boolean endsBefore = part.getLatest().isPresent()
                && whole.getEarliest().isPresent()
                && part.getLatest().get().isBefore(whole.getEarliest().get());
        boolean startsAfter = part.getEarliest().isPresent()
                && whole.getLatest().isPresent()
                && part.getEarliest().get().isAfter(whole.getLatest().get());
        return endsBefore || startsAfter;
    }

    @Rule(id = "engagement/cycle", severity = Severity.ERROR)
    static void cycle(Engagement engagement, RuleContext context) {
        if (context.once(Wholes.class, Wholes::of).wholes().isPartOfItself(engagement.getId())) {
            context.report(finding -> finding.at("partOfId").with("id", engagement.getId()));
        }
    }

    /** Two sides are bilateral talks. More than two parties are bilateral only if the release states how they met. */
    @Rule(
            id = "engagement/bilateral-parties",
            severity = Severity.INFO,
            skipIfUnread = {"participations", "arrangement"})
    static void bilateralParties(Engagement engagement, RuleContext context) {
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
            context.report(finding -> finding.with("parties", parties.size()).with("sides", sides));
        }
    }

    /** A complete list has as many members as the group's count; no list has more. */
    @Rule(id = "engagement/group-count", severity = Severity.WARNING)
    static void groupCount(PersonGroup group, RuleContext context) {
        int listed = group.getMemberIds().size();
        boolean differs = group.getCount()
                .filter(count -> listed > count || group.isExhaustive() && listed > 0 && listed < count)
                .isPresent();
        if (differs) {
            context.report(finding ->
                    finding.at("count").with("count", group.getCount().get()).with("listed", listed));
        }
    }

    /** A group of all Allies has as many members as the Alliance had on the date. */
    @Rule(id = "engagement/group-count-then", severity = Severity.WARNING)
    static void groupCountThen(PersonGroup group, RuleContext context) {
        if (group.getCount().isEmpty() || group.getName().isEmpty()) {
            return;
        }
        Optional<LocalDate> date = group.getCountAsOf()
                .or(() -> context.getRelease().getLifecycle().flatMap(Lifecycle::getIssued))
                .filter(day -> day.getEarliest().equals(day.getLatest()))
                .flatMap(DateExpression::getEarliest);
        Language language = Language.of(context.getRelease().getLanguage());
        Optional<String> organisation = WholeMembership.in(group.getName().get(), language)
                .filter(acronym -> date.isPresent()
                        && context.getEnvironment()
                                        .getOrganisations()
                                        .hadMembers(acronym, group.getCount().get(), date.get())
                                == TriState.NO);
        organisation.ifPresent(acronym -> context.report(finding -> finding.at("count")
                .with("count", group.getCount().get())
                .with("organisation", acronym)
                .with("date", date.orElseThrow())));
    }

    @Rule(
            id = "engagement/no-place",
            severity = Severity.INFO,
            skipIfUnread = {"place", "placeIds", "fromPlaceId", "toPlaceId", "participations", "/engagements"})
    static void noPlace(Engagement engagement, RuleContext context) {
        boolean hasHost = engagement.getParticipations().stream()
                .anyMatch(party -> party.getSide().filter(Side.HOST::equals).isPresent());
        if (engagement.getKind() == EngagementKind.VISIT
                && hasNoPlace(engagement)
                && !hasHost
                && !context.once(PlacedParts.class, PlacedParts::of).wholeIds().contains(engagement.getId())) {
            context.report(finding -> finding.at("place"));
        }
    }

    private static boolean hasNoPlace(Engagement engagement) {
        return engagement.getPlace().isEmpty()
                && engagement.getPlaceIds().isEmpty()
                && engagement.getFromPlaceId().isEmpty()
                && engagement.getToPlaceId().isEmpty()
                && engagement.getVessel().isEmpty();
    }

    @Rule(id = "engagement/unknown-participant", severity = Severity.ERROR)
    static void unknownParticipant(Participation participation, RuleContext context) {
        if (!context.isParty(participation.getPartyId())) {
            context.report(finding -> finding.at("partyId").with("id", participation.getPartyId()));
        }
    }

    /** The engagements with a part that has a place, which therefore need no place themselves. */
    private record PlacedParts(Set<String> wholeIds) {

        static PlacedParts of(PressRelease release) {
            Set<String> ids = new HashSet<>();
            for (Engagement part : release.getEngagements()) {
                if (!hasNoPlace(part)) {
                    part.getPartOfId().ifPresent(ids::add);
                }
            }
            return new PlacedParts(ids);
        }
    }

    private record Wholes(PartOfGraph wholes) {

        static Wholes of(PressRelease release) {
            PartOfGraph wholes = new PartOfGraph();
            for (Engagement engagement : release.getEngagements()) {
                engagement.getPartOfId().ifPresent(whole -> wholes.put(engagement.getId(), whole));
            }
            return new Wholes(wholes);
        }
    }
}
