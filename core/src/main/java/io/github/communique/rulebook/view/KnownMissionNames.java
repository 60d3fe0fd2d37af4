package io.github.communique.rulebook.view;

import io.github.communique.registry.MissionRegistry;
import io.github.communique.text.NameSearch;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The index of the names of the missions of a registry, built once for each registry. */
public final class KnownMissionNames {

    private static final Map<MissionRegistry, NameSearch.Index<String>> INDEXES =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Shorter acronyms are often also words or other abbreviations. */
    private static final int MIN_LENGTH = 4;

    private KnownMissionNames() {}

    public static NameSearch.Index<String> of(MissionRegistry registry) {
        return INDEXES.computeIfAbsent(registry, KnownMissionNames::index);
    }

    private static NameSearch.Index<String> index(MissionRegistry registry) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        registry.printedNames().forEach((name, acronym) -> {
            if (name.length() >= MIN_LENGTH) {
                index.add(name, acronym);
            }
        });
        return index;
    }
}
