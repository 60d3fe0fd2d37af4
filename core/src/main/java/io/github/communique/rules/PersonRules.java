package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code person/*}: persons, their names and offices. */
final class PersonRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(
                    PressRelease.class,
                    "person/diacritics-differ",
                    Severity.WARNING,
                    Set.of(Need.TEXT),
                    PersonRules::diacriticsDiffer),
            Rule.on(Person.class, "person/letters-lost", Severity.WARNING, Set.of(Need.TEXT), PersonRules::lettersLost),
            Rule.on(Person.class, "person/no-office", Severity.WARNING, Set.of(Need.RELEASE), PersonRules::noOffice));

    private PersonRules() {}

    /** Tells each place where a word in capitals stands bare that elsewhere in the text has its marks. */
    private static void diacriticsDiffer(PressRelease release, RuleContext context) {
        Map<String, Place> marked = new HashMap<>();
        List<TextBlock> blocks =
                context.once(TextAnalysis.class, TextAnalysis::of).blocks();
        for (TextBlock block : blocks) {
            for (Word word : block.words()) {
                if (isName(word) && !Word.isAscii(word.text())) {
                    marked.putIfAbsent(word.withoutMarks(), new Place(block, word));
                }
            }
        }
        for (TextBlock block : blocks) {
            for (Word word : block.words()) {
                Place other = Word.isAscii(word.text()) ? marked.get(word.text()) : null;
                if (other != null) {
                    context.found(finding -> finding.at(block.pointer())
                            .range(block.range(word))
                            .with("found", word.text())
                            .with("other", other.word.composed())
                            .with("place", other.block.pointer()));
                }
            }
        }
    }

    private static boolean isName(Word word) {
        return word.text().length() > 2 && Character.isUpperCase(word.text().codePointAt(0));
    }

    private static void lettersLost(Person person, RuleContext context) {
        Optional<String> family = person.getName().flatMap(PersonName::getFamily);
        if (family.isEmpty() || Word.isAscii(family.get()) || family.get().indexOf(' ') >= 0) {
            return;
        }
        String folded = Word.withoutMarks(family.get());
        String cut = Word.withoutNonAscii(family.get());
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        WordPlaces places = context.once(WordPlaces.class, release -> WordPlaces.of(text));
        if (places.contains(family.get())) {
            return;
        }
        places.find(folded)
                .or(() -> cut.length() > 2 ? places.find(cut) : Optional.empty())
                .ifPresent(place -> context.found(finding -> finding.at(place.block.pointer())
                        .range(place.block.range(place.word))
                        .with("found", place.word.text())
                        .with("expected", family.get())));
    }

    private static void noOffice(Person person, RuleContext context) {
        if (!isNamed(person) || !person.getAppointments().isEmpty() || isToldInParticipation(person, context)) {
            return;
        }
        if (person.getCapacity().filter(PersonRules::tellsOfOffice).isEmpty()) {
            context.found(finding -> finding.with(
                    "name", person.getName().map(PersonName::getDisplay).orElse(person.getId())));
        }
    }

    private static boolean isNamed(Person person) {
        return person.getName().isPresent() && !person.isAnonymised();
    }

    private static boolean isToldInParticipation(Person person, RuleContext context) {
        return context.once(PartiesWithCapacity.class, PartiesWithCapacity::of)
                .ids()
                .contains(person.getId());
    }

    private static boolean tellsOfOffice(Capacity capacity) {
        return capacity.getPost().isPresent()
                || capacity.getStatedAs().isPresent()
                || capacity.getDisclosure().filter(Disclosure.WITHHELD::equals).isPresent();
    }

    private record Place(TextBlock block, Word word) {}

    /** Where each word of the text stands first. */
    private record WordPlaces(Map<String, Place> places) {

        static WordPlaces of(TextAnalysis text) {
            Map<String, Place> places = new HashMap<>();
            for (TextBlock block : text.blocks()) {
                block.words().forEach(word -> places.putIfAbsent(word.composed(), new Place(block, word)));
            }
            return new WordPlaces(places);
        }

        boolean contains(String name) {
            return places.containsKey(Normalizer.normalize(name, Normalizer.Form.NFC));
        }

        Optional<Place> find(String name) {
            return Optional.ofNullable(places.get(name));
        }
    }

    /** The parties of whom an engagement tells the office. */
    private record PartiesWithCapacity(Set<String> ids) {

        static PartiesWithCapacity of(PressRelease release) {
            Set<String> ids = new HashSet<>();
            release.getEngagements()
                    .forEach(engagement -> engagement.getParticipations().stream()
                            .filter(part -> part.getCapacity()
                                    .filter(PersonRules::tellsOfOffice)
                                    .isPresent())
                            .forEach(part -> ids.add(part.getPartyId())));
            return new PartiesWithCapacity(ids);
        }
    }
}
