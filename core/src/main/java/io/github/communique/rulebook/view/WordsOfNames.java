package io.github.communique.rulebook.view;

import io.github.communique.metadata.Contact;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of all names of persons and contacts in the model.
 *
 * @param words the words in lower case, without diacritics and without characters outside ASCII
 * @param printed the words as printed
 */
public record WordsOfNames(Set<String> words, Set<String> printed) {

    public static WordsOfNames of(RuleContext context) {
        NamesOfParties names = NamesOfParties.of(context);
        return context.once(WordsOfNames.class, release -> {
            Set<String> words = new HashSet<>();
            Set<String> printed = new HashSet<>();
            Set<String> seen = new HashSet<>();
            for (Participant participant : release.getParticipants()) {
                if (participant instanceof Person person && seen.add(person.getId())) {
                    for (String name : names.of(person.getId())) {
                        add(name, words, printed);
                    }
                }
            }
            for (Contact contact : release.getContacts()) {
                if (contact.getName().isPresent()) {
                    add(contact.getName().get(), words, printed);
                }
            }
            return new WordsOfNames(words, printed);
        });
    }

    private static void add(String name, Set<String> words, Set<String> printed) {
        for (Word part : Words.of(name)) {
            printed.add(part.composed());
            words.add(Letters.lowerCase(part.withoutMarks()));
            if (!Letters.isAscii(part.text())) {
                words.add(Letters.lowerCase(Letters.withoutNonAscii(part.text())));
            }
        }
    }

    /** Whether a word stands in one of the names exactly so, with the same diacritics and capitals. */
    public boolean hasAsPrinted(String word) {
        return printed.contains(word);
    }

    /** Whether a word without diacritics is one of them, ignoring case. */
    public boolean has(String word) {
        return words.contains(Letters.lowerCase(word));
    }
}
