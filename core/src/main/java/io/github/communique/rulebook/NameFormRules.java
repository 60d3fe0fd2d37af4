package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.NamesInText;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.WordsOfNames;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.util.Optional;
import java.util.function.BiPredicate;

/** {@code person/*}: letters of names that were lost or confused with others. */
public final class NameFormRules {

    private static final String VOWELS = "aeiouyhl";

    /** In a shorter name, the letters left may be two other words. */
    private static final int SHORTEST_BROKEN = 5;

    private NameFormRules() {}

    @Rule(id = "person/letters-lost", severity = Severity.WARNING)
    static void lettersLost(Person person, RuleContext context) {
        PersonName name = person.getName().orElse(null);
        if (name == null || Letters.isAscii(name.getDisplay())) {
            return;
        }
        name.getFamily().ifPresent(family -> lettersLost(family, (block, word) -> true, context));
        Words display = Words.of(name.getDisplay());
        name.getGiven()
                .ifPresent(given -> lettersLost(given, (block, word) -> isBeside(block, word, display), context));
    }

    private static void lettersLost(String name, BiPredicate<TextBlock, Integer> isOfPerson, RuleContext context) {
        if (Letters.isAscii(name)
                || name.indexOf(' ') >= 0
                || NamesInText.of(context).has(name)) {
            return;
        }
        String cut = Letters.withoutNonAscii(name);
        find(Letters.withoutMarks(name), isOfPerson, context)
                .or(() -> cut.length() > 2 ? find(cut, isOfPerson, context) : Optional.empty())
                .or(() -> findBroken(Letters.withNonAsciiAs('?', name), isOfPerson, context))
                .or(() -> findBroken(Letters.withNonAsciiAs(' ', name), isOfPerson, context))
                .ifPresent(place -> context.report(finding -> finding.at(place.block.pointer())
                        .range(place.block.range(place.start(), place.end()))
                        .with("found", place.block.part(place.start(), place.end()))
                        .with("expected", name)));
    }

    /** Whether the next word also belongs to the name; a given name alone may be somebody else's. */
    private static boolean isBeside(TextBlock block, int word, Words name) {
        Words words = block.words();
        if (word + 1 >= words.size() || !block.followsDirectly(word + 1)) {
            return false;
        }
        String next = Letters.withoutMarks(words.text(word + 1));
        for (int i = 0; i < name.size(); i++) {
            String part = Letters.composedWord(name.text(i));
            if (next.equals(Letters.withoutMarks(part)) || next.equals(Letters.withoutNonAscii(part))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Place> find(String name, BiPredicate<TextBlock, Integer> isOfPerson, RuleContext context) {
        if (!NamesInText.of(context).has(name)) {
            return Optional.empty();
        }
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            for (int i = 0; i < block.words().size(); i++) {
                if (block.words().equals(i, name) && isOfPerson.test(block, i)) {
                    return Optional.of(new Place(block, i, i));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Gonz?lez}, {@code Gonz lez}: a letter within a name that became another character. */
    private static Optional<Place> findBroken(
            String broken, BiPredicate<TextBlock, Integer> isOfPerson, RuleContext context) {
        Words parts = Words.of(broken);
        if (parts.size() != 2
                || broken.length() < SHORTEST_BROKEN
                || !NamesInText.of(context).has(broken)) {
            return Optional.empty();
        }
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            Words words = block.words();
            for (int i = 0; i + 1 < words.size(); i++) {
                boolean isBroken = words.equals(i, parts, 0)
                        && words.equals(i + 1, parts, 1)
                        && block.gapBefore(i + 1).equals(parts.gapBefore(1));
                if (isBroken && isOfPerson.test(block, i + 1)) {
                    return Optional.of(new Place(block, i, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private record Place(TextBlock block, int first, int last) {

        int start() {
            return block.words().start(first);
        }

        int end() {
            return block.words().end(last);
        }
    }

    /**
     * Reports a small l in place of a capital I in a name: the letters look alike, but a search does not find the name.
     */
    @Rule(id = "person/letter-looks-alike", severity = Severity.WARNING)
    static void letterLooksAlike(PressRelease release, RuleContext context) {
        WordsOfNames names = WordsOfNames.of(context);
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            Words words = block.words();
            for (int i = 0; i < words.size(); i++) {
                if (isSmallL(words, i) && isOfName(words, i, names)) {
                    String expected = "I" + words.text(i).substring(1);
                    int start = words.start(i);
                    context.report(finding -> finding.at(block.pointer())
                            .range(block.range(start, start + 1))
                            .with("found", words.text(words.before(start + 1)))
                            .with("expected", expected)
                            .fix(Fix.replace(block.pointer(), block.range(start, start + 1), "I")));
                }
            }
        }
        for (int i = 0; i < release.getParticipants().size(); i++) {
            if (release.getParticipants().get(i) instanceof Person person
                    && person.getName().isPresent()) {
                inModel(person.getName().get(), i, context);
            }
        }
    }

    private static void inModel(PersonName name, int participant, RuleContext context) {
        Words words = Words.of(name.getDisplay());
        for (int i = 0; i < words.size(); i++) {
            String found = words.text(i);
            if (isSmallL(words, i) && isUnlikeWord(found.substring(1))) {
                context.report(finding -> finding.at("participants")
                        .at(participant)
                        .at("name")
                        .at("display")
                        .with("found", found)
                        .with("expected", "I" + found.substring(1)));
                return;
            }
        }
    }

    private static boolean isUnlikeWord(String rest) {
        return VOWELS.indexOf(rest.charAt(0)) < 0 && Character.isLetter(rest.charAt(0));
    }

    private static boolean isSmallL(Words words, int word) {
        return words.firstChar(word) == 'l' && words.end(word) - words.start(word) > 2;
    }

    /**
     * Whether the word is part of a name in the model only with the other letter, or follows a title and does not
     * continue with a vowel.
     */
    private static boolean isOfName(Words words, int word, WordsOfNames names) {
        String rest = Letters.withoutMarks(words.text(word)).substring(1);
        if (names.has("l" + rest)) {
            return false;
        }
        boolean followsTitle = word > 0
                && words.is(word - 1, WordClass.TITLE)
                && words.isCapitalised(word - 1)
                && words.start(word) - words.end(word - 1) <= 2;
        return isUnlikeWord(rest) && (names.has("I" + rest) || followsTitle);
    }
}
