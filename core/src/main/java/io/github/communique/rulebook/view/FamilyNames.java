package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.participant.Participant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.text.Letters;
import java.util.HashSet;
import java.util.Set;

/** The family names of the persons of the release, with and without diacritics. */
public record FamilyNames(Set<String> names) {

    public static FamilyNames of(PressRelease release) {
        Set<String> names = new HashSet<>();
        for (Participant participant : release.getParticipants()) {
            if (participant instanceof Person person) {
                person.getName().flatMap(PersonName::getFamily).ifPresent(family -> {
                    names.add(Letters.composed(family));
                    names.add(Letters.withoutMarks(family));
                });
            }
        }
        return new FamilyNames(names);
    }

    public boolean contains(String name) {
        return names.contains(Letters.composed(name));
    }
}
