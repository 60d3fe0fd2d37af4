package io.github.communique.rulebook.view;

import io.github.communique.metadata.Contact;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of all names of persons and contacts in the model.
 *
 * @param words the words in lower case, without diacritics and without characters outside ASCII
 * @param bearers for each word as printed, the ids of the persons and the names of the contacts whose name has it
 */
public record WordsOfNames(Set<String> words, Map<String, Set<String>> bearers) {

    public static WordsOfNames of(RuleContext context) {
        NamesOfParties names = NamesOfParties.of(context);
        return context.once(WordsOfNames.class, release -> {
            Set<String> words = new HashSet<>();
            Map<String, Set<String>> bearers = new HashMap<>();
            Set<String> seen = new HashSet<>();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Person person && seen.add(person.getId())) {
                    for (String name : names.of(person.getId())) {
                        add(name, person.getId(), words, bearers);
                    }
                }
            }
            for (Contact contact : release.getContacts()) {
                if (contact.getName().isPresent()) {
                    String name = contact.getName().get();
                    add(name, name, words, bearers);
                }
            }
            return new WordsOfNames(words, bearers);
        });
    }

    private static void add(String name, String bearer, Set<String> words, Map<String, Set<String>> bearers) {
        for (Word part : Words.of(name)) {
            bearers.computeIfAbsent(part.composed(), word -> new HashSet<>()).add(bearer);
            words.add(Letters.lowerCase(part.withoutMarks()));
            if (!Letters.isAscii(part.text())) {
                words.add(Letters.lowerCase(Letters.withoutNonAscii(part.text())));
            }
        }
    }

    /**
     * Whether two words stand in names exactly so, with the same diacritics and capitals, and no name has both: they
     * are words of different persons, not two spellings of one.
     */
    public boolean areOfDifferentPersons(String one, String other) {
        Set<String> ofOne = bearers.getOrDefault(one, Set.of());
        Set<String> ofOther = bearers.getOrDefault(other, Set.of());
        return !ofOne.isEmpty() && !ofOther.isEmpty() && Collections.disjoint(ofOne, ofOther);
    }

    /** Whether a word without diacritics is one of them, ignoring case. */
    public boolean has(String word) {
        return words.contains(Letters.lowerCase(word));
    }
}
