package io.github.communique.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks up things by any of their names. */
final class Names {

    private Names() {}

    static <T> Map<String, List<T>> index(List<T> known, Function<T, List<String>> names) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        for (T one : known) {
            for (String name : new LinkedHashSet<>(names.apply(one))) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(one);
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Whether two names denote one thing; no only if each denotes a thing whose other name is verified to be different.
     */
    static <T> TriState belongTogether(
            List<T> byAcronym, List<T> byName, Predicate<T> hasAcronym, Predicate<T> hasName, Predicate<T> isVerified) {
        if (byAcronym.stream().anyMatch(hasAcronym.and(hasName))) {
            return TriState.YES;
        }
        boolean isOfOthers = byAcronym.stream().anyMatch(hasAcronym.and(isVerified))
                && byName.stream().anyMatch(hasName.and(isVerified));
        return isOfOthers ? TriState.NO : TriState.UNKNOWN;
    }
}
