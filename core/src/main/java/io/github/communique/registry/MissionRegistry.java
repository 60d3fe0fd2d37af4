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
 * Knows which missions exist. A host can replace it, or extend the built-in one:
 * {@code MissionRegistry.builtIn().and(MissionRegistry.of(List.of(ours)))}. Questions about facts that are not verified
 * are answered with unknown.
 */
public interface MissionRegistry {

    /**
     * The number of days by which a date must precede the start or follow the end of a mission to count as outside,
     * since sources differ by days.
     */
    int TOLERANCE_DAYS = 31;

    /** The missions with exactly this acronym or official name; empty if none is known. Takes constant time. */
    List<KnownMission> named(String acronymOrName);

    /** All missions, in the order in which they were given. */
    List<KnownMission> all();

    /** All acronyms and official names that {@link #named} finds; cheaper than {@link #all} for the built-in data. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (KnownMission mission : all()) {
            names.add(mission.getAcronym());
            names.add(mission.getName());
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * The names that texts use for these missions, each mapped to a name that {@link #named} finds: acronyms, official
     * names, and short ones such as {@code Operation Irini}. An acronym that is also an ordinary word is not included
     * by itself.
     */
    default Map<String, String> printedNames() {
        return MissionForms.BUILT_IN.get().of(this);
    }

    /** Whether an acronym and an official name belong to one mission; unknown unless both are known. */
    default TriState belongTogether(String acronym, String name) {
        return Names.belongTogether(
                named(acronym),
                named(name),
                mission -> mission.getAcronym().equals(acronym),
                mission -> mission.getName().equals(name),
                mission -> mission.getVerified().contains(KnownMission.Fact.NAME));
    }

    /** Whether a mission existed on a day; unknown after its start if its end is not known. */
    default TriState existedOn(String acronymOrName, LocalDate day) {
        List<TriState> answers = new ArrayList<>();
        for (KnownMission mission : named(acronymOrName)) {
            answers.add(MissionLifetimes.existedOn(mission, day));
        }
        return TriState.common(answers);
    }

    /** Whether an organisation leads a mission; unknown if the mission or its leads are not known. */
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

    /** This registry, with another for the acronyms it does not know. */
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
