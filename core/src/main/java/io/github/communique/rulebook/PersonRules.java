package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.WordsOfNames;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Word;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code person/*}: persons, their names and offices. */
public final class PersonRules {

    private PersonRules() {}

    /** Reports each place where a name stands bare that elsewhere in the text has its marks. */
    @Rule(id = "person/diacritics-differ", severity = Severity.WARNING)
    static void diacriticsDiffer(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        NameSearch.Index<Place> marked = new NameSearch.Index<>();
        Set<String> bareForms = new HashSet<>();
        for (TextBlock block : text.blocks()) {
            for (int i = 0; i < block.words().size(); i++) {
                String bare = block.words().isNonAscii(i) && isName(block, i)
                        ? block.words().get(i).withoutMarks()
                        : "";
                if (!bare.isEmpty() && bareForms.add(bare)) {
                    marked.add(bare, new Place(block, i));
                }
            }
        }
        for (TextBlock block : bareForms.isEmpty() ? List.<TextBlock>of() : text.blocks()) {
            for (NameSearch.Hit<Place> bare : marked.findAll(block)) {
                int word = block.words().before(bare.end());
                if (!block.words().isNonAscii(word) && isSurelyName(block, word, bare.value(), context)) {
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.rangeOf(word))
                            .with("found", block.words().text(word))
                            .with("other", bare.value().word().composed())
                            .with("place", bare.value().block.pointer()));
                }
            }
        }
    }

    private static boolean isName(TextBlock block, int word) {
        Words words = block.words();
        return words.isCapitalised(word) && words.end(word) - words.start(word) > 2;
    }

    /**
     * In English only names have such letters, and loan words that are as often written bare. In other languages they tell words apart ({@code Secretaria} and
     * {@code Secretaría}), so that only the names of persons count; in some even names are distinguished by them, or declined.
     */
    private static boolean isSurelyName(TextBlock block, int word, Place marked, RuleContext context) {
        Language language = block.language();
        if (!isName(block, word) || language.has(Trait.MARKS_TELL_WORDS_APART)) {
            return false;
        }
        return language.has(Trait.MARKS_ON_NAMES_ONLY) && !block.words().is(word, WordClass.LOAN)
                || isOfPerson(block.words().get(word), context)
                        && !(language.has(Trait.CAPITALS_WITHOUT_MARKS)
                                && differInCapital(block.words().get(word), marked.word()));
    }

    /** Whether the word is of a name in the model, or of one after a title in the text. */
    private static boolean isOfPerson(Word bare, RuleContext context) {
        return WordsOfNames.of(context).has(bare.text())
                || WordsBehindTitles.of(context).words().contains(bare.text());
    }

    /** French often prints capital letters without their marks. */
    private static boolean differInCapital(Word bare, Word marked) {
        return bare.text().substring(1).equals(marked.composed().substring(1));
    }

    @Rule(id = "person/letters-lost", severity = Severity.WARNING)
    static void lettersLost(Person person, RuleContext context) {
        Optional<String> family = person.getName().flatMap(PersonName::getFamily);
        if (family.isEmpty() || Letters.isAscii(family.get()) || family.get().indexOf(' ') >= 0) {
            return;
        }
        NamesInText names = NamesInText.of(context);
        TextAnalysis text = ReleaseText.of(context);
        if (names.has(family.get())) {
            return;
        }
        String cut = Letters.withoutNonAscii(family.get());
        find(text, Letters.withoutMarks(family.get()))
                .or(() -> cut.length() > 2 ? find(text, cut) : Optional.empty())
                .ifPresent(place -> context.report(finding -> finding.at(place.block.pointer())
                        .range(place.block.rangeOf(place.number))
                        .with("found", place.word().text())
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

    @Rule(
            id = "person/no-office",
            severity = Severity.WARNING,
            skipIfUnread = {"appointments", "capacity", "anonymised", "/engagements"})
    static void noOffice(Person person, RuleContext context) {
        if (!isNamed(person) || !person.getAppointments().isEmpty() || isToldInParticipation(person, context)) {
            return;
        }
        if (person.getCapacity().filter(PersonRules::tellsOfOffice).isEmpty()) {
            context.report(finding -> finding.with(
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

    private record Place(TextBlock block, int number) {

        Word word() {
            return block.words().get(number);
        }
    }

    /** The words of the names after titles in the text, without their marks. */
    private record WordsBehindTitles(Set<String> words) {

        static WordsBehindTitles of(RuleContext context) {
            return context.once(
                    WordsBehindTitles.class,
                    release -> new WordsBehindTitles(ReleaseText.mentions(context).titledNames().stream()
                            .flatMap(name -> name.nameWords().stream())
                            .map(Word::withoutMarks)
                            .collect(Collectors.toSet())));
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
