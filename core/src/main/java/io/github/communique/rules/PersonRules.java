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
import io.github.communique.text.Letters;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
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

    /** Tells each place where a name stands bare that elsewhere in the text has its marks. */
    private static void diacriticsDiffer(PressRelease release, RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        Map<String, Place> marked = new HashMap<>();
        for (TextBlock block : text.blocks()) {
            for (int i = 0; i < block.words().size(); i++) {
                if (block.words().isNonAscii(i) && isName(block, i)) {
                    marked.putIfAbsent(block.words().get(i).withoutMarks(), new Place(block, i));
                }
            }
        }
        for (TextBlock block : marked.isEmpty() ? List.<TextBlock>of() : text.blocks()) {
            for (int i = 0; i < block.words().size(); i++) {
                Place other = block.words().isNonAscii(i) || !block.words().isCapitalised(i)
                        ? null
                        : marked.get(block.words().text(i));
                if (other != null && isSurelyName(block, i, context)) {
                    int word = i;
                    context.found(finding -> finding.at(block.pointer())
                            .range(block.rangeOf(word))
                            .with("found", block.words().text(word))
                            .with("other", other.block.words().get(other.word).composed())
                            .with("place", other.block.pointer()));
                }
            }
        }
    }

    private static boolean isName(TextBlock block, int word) {
        Words words = block.words();
        return words.isCapitalised(word) && words.end(word) - words.start(word) > 2;
    }

    /** In other languages than English the first word of a sentence may be another word: {@code Mais} is not {@code Maïs}. */
    private static boolean isSurelyName(TextBlock block, int word, RuleContext context) {
        return isName(block, word)
                && (!block.startsSentence(word)
                        || context.once(TextAnalysis.class, TextAnalysis::of)
                                .language()
                                .equals("en")
                        || context.once(FamilyNames.class, FamilyNames::of)
                                .contains(block.words().text(word)));
    }

    private static void lettersLost(Person person, RuleContext context) {
        Optional<String> family = person.getName().flatMap(PersonName::getFamily);
        if (family.isEmpty() || Letters.isAscii(family.get()) || family.get().indexOf(' ') >= 0) {
            return;
        }
        NamesInText names = NamesInText.of(context);
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        if (names.has(family.get())) {
            return;
        }
        String cut = Letters.withoutNonAscii(family.get());
        find(text, Letters.withoutMarks(family.get()))
                .or(() -> cut.length() > 2 ? find(text, cut) : Optional.empty())
                .ifPresent(place -> context.found(finding -> finding.at(place.block.pointer())
                        .range(place.block.rangeOf(place.word))
                        .with("found", place.block.words().text(place.word))
                        .with("expected", family.get())));
    }

    private static Optional<Place> find(TextAnalysis text, String name) {
        for (TextBlock block : text.blocks()) {
            for (int i = 0; i < block.words().size(); i++) {
                if (block.words().equals(i, name)) {
                    return Optional.of(new Place(block, i));
                }
            }
        }
        return Optional.empty();
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

    private record Place(TextBlock block, int word) {}

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
