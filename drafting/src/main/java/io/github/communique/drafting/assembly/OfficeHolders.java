package io.github.communique.drafting.assembly;

import io.github.communique.drafting.mention.FoundPerson;
import io.github.communique.drafting.mention.PersonMention;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.text.Letters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is said to hold which office. */
final class OfficeHolders {

    /** The persons by what is printed of their offices, in lower case. */
    private final Map<String, Set<FoundPerson>> byOffice = new LinkedHashMap<>();

    private final Map<String, Optional<FoundPerson>> onlyByWord = new HashMap<>();

    OfficeHolders(List<FoundPerson> persons, DraftTexts texts) {
        for (FoundPerson person : persons) {
            for (PersonMention mention : person.mentions()) {
                TextSpan office = mention.office();
                if (office != null) {
                    String printed = texts.words(office);
                    byOffice.computeIfAbsent(Letters.lowerCase(printed), name -> new LinkedHashSet<>())
                            .add(person);
                }
            }
        }
    }

    /** The persons with exactly this office; more than one if the text names several holders. */
    Set<FoundPerson> holders(String office) {
        return byOffice.getOrDefault(Letters.lowerCase(office), Set.of());
    }

    /** The only person whose office has a word, such as {@code minister}; empty if there is none, or more than one. */
    Optional<FoundPerson> only(String word) {
        return onlyByWord.computeIfAbsent(Letters.lowerCase(word), this::search);
    }

    private Optional<FoundPerson> search(String word) {
        FoundPerson only = null;
        for (Map.Entry<String, Set<FoundPerson>> office : byOffice.entrySet()) {
            if (!(" " + office.getKey() + " ").contains(" " + word + " ")) {
                continue;
            }
            for (FoundPerson holder : office.getValue()) {
                if (only != null && only != holder) {
                    return Optional.empty();
                }
                only = holder;
            }
        }
        return Optional.ofNullable(only);
    }
}
