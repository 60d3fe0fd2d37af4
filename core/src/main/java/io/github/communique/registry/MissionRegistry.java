package io.github.communique.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which missions there are. A host replaces it by its own, or extends the built-in one: {@code MissionRegistry.builtIn().and(
 * MissionRegistry.of(List.of(ours)))}. What is not verified never accuses: it answers unknown.
 */
public interface MissionRegistry {

    /** How far from the stated start or end of a mission a date must be to be outside: sources differ by days. */
    int TOLERANCE_DAYS = 31;

    /** The missions with this acronym or official name, letter for letter. Constant time. */
    List<KnownMission> named(String acronymOrName);

    /** All missions, in stated order. */
    List<KnownMission> all();

    /** All acronyms and official names by which a mission is {@link #named}; asks less of the built-in data than {@link #all}. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (KnownMission mission : all()) {
            names.add(mission.getAcronym());
            names.add(mission.getName());
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * The names by which texts name these missions, each with a name by which the mission is {@link #named}: acronyms, official
     * names, and short ones such as {@code Operation Irini}. An acronym that is a word as well does not stand alone.
     */
    default Map<String, String> printedNames() {
        return MissionForms.BUILT_IN.get().of(this);
    }

    /** Whether an acronym and an official name are those of one mission; unknown unless both are known. */
    default TriState belongTogether(String acronym, String name) {
        return Names.belongTogether(
                named(acronym),
                named(name),
                mission -> mission.getAcronym().equals(acronym),
                mission -> mission.getName().equals(name),
                mission -> mission.getVerified().contains(KnownMission.Fact.NAME));
    }

    /** Whether a mission existed on a day; after its start it is unknown unless its end is known. */
    default TriState existedOn(String acronymOrName, LocalDate day) {
        List<TriState> answers = new ArrayList<>();
        for (KnownMission mission : named(acronymOrName)) {
            answers.add(MissionLifetimes.existedOn(mission, day));
        }
        return TriState.common(answers);
    }

    /** Whether an organisation leads a mission. */
    default TriState isLedBy(String acronymOrName, String organisation) {
        List<TriState> answers = new ArrayList<>();
        for (KnownMission mission : named(acronymOrName)) {
            boolean isCertain =
                    !mission.getLeads().isEmpty() && !mission.getVerified().isEmpty();
            TriState otherwise = isCertain ? TriState.NO : TriState.UNKNOWN;
            answers.add(mission.getLeads().contains(organisation) ? TriState.YES : otherwise);
        }
        return TriState.common(answers);
    }

    /** This registry and, for the acronyms it does not know, another. */
    default MissionRegistry and(MissionRegistry more) {
        return of(Stream.concat(
                        all().stream(),
                        more.all().stream()
                                .filter(one -> named(one.getAcronym()).isEmpty()))
                .toList());
    }

    /** A registry of these missions. */
    static MissionRegistry of(Collection<KnownMission> missions) {
        return Missions.of(missions);
    }

    /** The built-in data: missions of the United Nations, the European Union, NATO, the OSCE, the African Union and SADC. */
    static MissionRegistry builtIn() {
        return Missions.BUILT_IN;
    }
}
