package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.registry.KnownMission;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.TriState;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.KnownMissionNames;
import io.github.communique.rulebook.view.MandatesByMission;
import io.github.communique.rulebook.view.MissionNames;
import io.github.communique.rulebook.view.NamesOfParties;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import io.github.communique.time.DateExpression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code mission/*}: missions compared with what the registry knows about them. */
public final class MissionRules {

    private MissionRules() {}

    /**
     * Reports a mission that takes part in an engagement that was entirely before the mission's start or after its end.
     */
    @Rule(id = "mission/outside-life", severity = Severity.WARNING)
    static void outsideLife(Engagement engagement, RuleContext context) {
        Optional<LocalDate> first = engagement.getDate().flatMap(DateExpression::getEarliest);
        Optional<LocalDate> last = engagement.getDate().flatMap(DateExpression::getLatest);
        for (int i = 0;
                first.isPresent()
                        && last.isPresent()
                        && i < engagement.getParticipations().size();
                i++) {
            int index = i;
            String partyId = engagement.getParticipations().get(i).getPartyId();
            context.mission(partyId).flatMap(MissionRules::key).ifPresent(key -> {
                MissionRegistry missions = context.getEnvironment().getMissions();
                if (missions.existedOn(key, first.get()) == TriState.NO
                        && missions.existedOn(key, last.get()) == TriState.NO) {
                    context.report(finding -> finding.at("participations")
                            .at(index)
                            .at("partyId")
                            .with("mission", key)
                            .with("life", life(missions.named(key).get(0)))
                            .with("date", engagement.getDate().get()));
                }
            });
        }
    }

    @Rule(id = "mission/name-acronym", severity = Severity.WARNING)
    static void nameAcronym(Mission mission, RuleContext context) {
        if (mission.getName().isEmpty() || mission.getAcronym().isEmpty()) {
            return;
        }
        MissionRegistry missions = context.getEnvironment().getMissions();
        String printed = mission.getAcronym().get();
        String acronym = knownAcronym(printed, missions);
        String name = officialName(mission.getName().get(), acronym, missions);
        if (missions.belongTogether(acronym, name) == TriState.NO) {
            context.report(finding -> finding.at("acronym")
                    .with("found", printed)
                    .with("name", mission.getName().get())
                    .with("expected", missions.named(name).get(0).getAcronym()));
        } else if (missions.named(name).isEmpty()) {
            missions.named(acronym).stream()
                    .findFirst()
                    .filter(known -> MissionNames.isOfAnother(mission.getName().get(), known))
                    .ifPresent(known -> context.report(finding -> finding.at("acronym")
                            .variant("unknown-name")
                            .with("found", printed)
                            .with("name", mission.getName().get())
                            .with("expected", known.getName())));
        }
    }

    /** {@code EUMM Georgia}: an acronym that the registry may have in capitals. */
    private static String knownAcronym(String acronym, MissionRegistry missions) {
        String inCapitals = acronym.toUpperCase(Locale.ROOT);
        boolean isInCapitals =
                missions.named(acronym).isEmpty() && !missions.named(inCapitals).isEmpty();
        return isInCapitals ? inCapitals : acronym;
    }

    /** {@code United Nations Mission in Sudan}: the official name of another mission, but for an article. */
    private static String officialName(String name, String acronym, MissionRegistry missions) {
        if (!missions.named(name).isEmpty() || missions.named(acronym).isEmpty()) {
            return name;
        }
        boolean isOfAcronym =
                missions.named(acronym).stream().anyMatch(known -> MissionNames.haveSameContent(name, known.getName()));
        return isOfAcronym
                ? name
                : MissionNames.named(name, missions).map(KnownMission::getName).orElse(name);
    }

    @Rule(id = "mission/lead-is-authority", severity = Severity.WARNING)
    static void leadIsAuthority(Mission mission, RuleContext context) {
        Optional<String> leadId = mission.getLeadOrganisationId();
        Optional<Organisation> lead = leadId.flatMap(context::organisation);
        Optional<String> key = key(mission);
        boolean isAuthority = leadId.isPresent()
                && MandatesByMission.of(mission.getId(), context).stream()
                        .map(Mandate::getAuthorisingBodyId)
                        .anyMatch(leadId::equals);
        if (lead.isEmpty() || key.isEmpty() || !isAuthority) {
            return;
        }
        MissionRegistry missions = context.getEnvironment().getMissions();
        Set<TriState> answers = new HashSet<>();
        Stream.concat(lead.get().getName().stream(), lead.get().getAcronym().stream())
                .forEach(name -> answers.add(missions.isLedBy(key.get(), name)));
        if (answers.equals(Set.of(TriState.NO))) {
            context.report(finding -> finding.at("leadOrganisationId")
                    .with("found", leadId.get())
                    .with(
                            "expected",
                            String.join(", ", missions.named(key.get()).get(0).getLeads())));
        }
    }

    /** The acronym for the official name of a mission, and the reverse. */
    private static String otherName(KnownMission mission, String name) {
        return mission.getName().equals(name) ? mission.getAcronym() : mission.getName();
    }

    @Rule(id = "mission/only-in-text", severity = Severity.INFO, skipIfUnread = "/missions")
    static void onlyInText(PressRelease release, RuleContext context) {
        MissionRegistry registry = context.getEnvironment().getMissions();
        Set<String> modelled = ModelledNames.of(context).names();
        Set<KnownMission> reported = new HashSet<>();
        NameSearch.Index<String> index = KnownMissionNames.of(registry);
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (NameSearch.Hit<String> place : index.findAll(block)) {
                KnownMission mission = registry.named(place.value()).get(0);
                String found = block.part(place.start(), place.end());
                boolean isModelled = modelled.contains(mission.getAcronym())
                        || modelled.contains(mission.getName())
                        || modelled.contains(found);
                if (!isModelled && reported.add(mission)) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.range(place.start(), place.end()))
                            .with("found", found)
                            .with("mission", otherName(mission, found)));
                }
            }
        }
    }

    private static String life(KnownMission mission) {
        return mission.getStart().map(Object::toString).orElse("..") + "/"
                + mission.getEnd().map(Object::toString).orElse("..");
    }

    /** The name for a look-up in the registry: the acronym or, without one, the official name. */
    private static Optional<String> key(Mission mission) {
        return mission.getAcronym().or(mission::getName);
    }

    /** All names of missions and organisations in the model. */
    private record ModelledNames(Set<String> names) {

        static ModelledNames of(RuleContext context) {
            NamesOfParties names = NamesOfParties.of(context);
            return context.once(ModelledNames.class, release -> {
                Set<String> all = new HashSet<>();
                release.getMissions().forEach(mission -> all.addAll(names.of(mission.getId())));
                release.getParticipants().stream()
                        .filter(Organisation.class::isInstance)
                        .forEach(organisation -> all.addAll(names.of(organisation.getId())));
                return new ModelledNames(all);
            });
        }
    }
}
