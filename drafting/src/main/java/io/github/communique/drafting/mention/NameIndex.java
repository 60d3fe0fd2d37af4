package io.github.communique.drafting.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons by the words of their names. A search does not depend on how many persons share a family name. */
final class NameIndex {

    private final Map<String, List<FoundPerson>> byFamily = new HashMap<>();
    private final Map<String, FoundPerson> withFamilyOnly = new HashMap<>();
    private final Map<String, List<FoundPerson>> byFamilyAndGiven = new HashMap<>();

    /** Adds a person with the words of a name; more than once if longer names become known. */
    void add(FoundPerson person, String[] words) {
        String family = family(words);
        List<FoundPerson> same = byFamily.computeIfAbsent(family, name -> new ArrayList<>());
        boolean isNew = same.isEmpty() || words.length > 1 && withFamilyOnly.get(family) != person;
        if (isNew) {
            same.add(person);
        }
        if (words.length == 1) {
            withFamilyOnly.put(family, person);
        } else {
            withFamilyOnly.remove(family, person);
            byFamilyAndGiven
                    .computeIfAbsent(givenAndFamily(words), name -> new ArrayList<>())
                    .add(person);
        }
    }

    /** Whether only the family name of a person is known. */
    boolean hasFamilyOnly(FoundPerson person, String[] words) {
        return withFamilyOnly.get(family(words)) == person;
    }

    /** The number of persons with the family name of these words. */
    int count(String[] words) {
        return byFamily.getOrDefault(family(words), List.of()).size();
    }

    /** The only person with this family name whose given names do not differ; null if there is none, or more than one. */
    @Nullable
    FoundPerson only(String[] words) {
        List<FoundPerson> same = byFamily.getOrDefault(family(words), List.of());
        if (words.length == 1) {
            return same.size() == 1 ? same.get(0) : null;
        }
        FoundPerson withoutGiven = withFamilyOnly.get(family(words));
        List<FoundPerson> full = byFamilyAndGiven.getOrDefault(givenAndFamily(words), List.of());
        if (full.size() + (withoutGiven == null ? 0 : 1) != 1) {
            return null;
        }
        return withoutGiven == null ? full.get(0) : withoutGiven;
    }

    private static String family(String[] words) {
        return words[words.length - 1];
    }

    private static String givenAndFamily(String[] words) {
        return words[0] + " " + family(words);
    }
}
