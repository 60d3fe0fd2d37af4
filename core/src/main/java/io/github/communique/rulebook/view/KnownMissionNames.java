package io.github.communique.rulebook.view;

import io.github.communique.registry.KnownMission;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.text.NameSearch;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The index of the names of the missions of a registry, made once for each registry. */
public final class KnownMissionNames {

    private static final Map<MissionRegistry, NameSearch.Index<KnownMission>> INDEXES =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Below this length an acronym is a word or an abbreviation of something else as well. */
    private static final int MIN_ACRONYM = 4;

    private KnownMissionNames() {}

    public static NameSearch.Index<KnownMission> of(MissionRegistry registry) {
        return INDEXES.computeIfAbsent(registry, KnownMissionNames::index);
    }

    private static NameSearch.Index<KnownMission> index(MissionRegistry registry) {
        NameSearch.Index<KnownMission> index = new NameSearch.Index<>();
        for (KnownMission mission : registry.all()) {
            index.add(mission.getName(), mission);
            if (mission.getAcronym().length() >= MIN_ACRONYM) {
                index.add(mission.getAcronym(), mission);
            }
        }
        return index;
    }
}
