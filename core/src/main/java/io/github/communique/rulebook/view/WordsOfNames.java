package io.github.communique.rulebook.view;

import io.github.communique.participant.Person;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.Set;

/** The words of all names of persons and contacts in the model, without their marks and without their letters outside ASCII. */
public record WordsOfNames(Set<String> words) {

    public static WordsOfNames of(RuleContext context) {
        NamesOfParties names = NamesOfParties.of(context);
        return context.once(WordsOfNames.class, release -> {
            Set<String> words = new HashSet<>();
            release.getParticipants().stream()
                    .filter(Person.class::isInstance)
                    .forEach(person -> names.of(person.getId()).forEach(name -> add(name, words)));
            release.getContacts().forEach(contact -> contact.getName().ifPresent(name -> add(name, words)));
            return new WordsOfNames(words);
        });
    }

    private static void add(String name, Set<String> words) {
        for (Word part : Words.of(name)) {
            words.add(Letters.lowerCase(part.withoutMarks()));
            if (!Letters.isAscii(part.text())) {
                words.add(Letters.lowerCase(Letters.withoutNonAscii(part.text())));
            }
        }
    }

    /** Whether a word without marks is one of them, in capital or small letters. */
    public boolean has(String word) {
        return words.contains(Letters.lowerCase(word));
    }
}
