package io.github.communique.text.fault;

import io.github.communique.text.CharacterClass;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.PerLanguage;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for others until a text is finished, or a marking that restricts it to internal use.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record Placeholder(int start, int end) {

    private static final PerLanguage<NameSearch.Index<String>> PHRASES =
            new PerLanguage<>(language -> index(language.words(WordKind.PLACEHOLDERS)));
    private static final PerLanguage<NameSearch.Index<String>> IN_BRACKETS =
            new PerLanguage<>(language -> index(language.words(WordKind.PLACEHOLDERS_IN_BRACKETS)));

    private static final String LINE = "line";
    private static final String CROSSES = "XXX";
    private static final String SMALL_CROSSES = "xxx";
    private static final int ROMAN_THIRTY = 3;
    private static final int LONGEST = 80;

    private static NameSearch.Index<String> index(WordList phrases) {
        NameSearch.Index<String> index = new NameSearch.Index<>();
        phrases.forms().forEach(phrase -> index.addInAllCases(phrase, phrase));
        return index;
    }

    /** The placeholders in a text, in order. */
    public static List<Placeholder> findAll(TextBlock block) {
        List<Placeholder> found = mayHave(block) ? find(block) : new ArrayList<>();
        TemplateField.findAll(block, found);
        TemplateText.findAll(block, found);
        EditorNote.findAll(block, found);
        return found.size() < 2 ? found : withoutOverlaps(found);
    }

    private static List<Placeholder> withoutOverlaps(List<Placeholder> found) {
        found.sort(Comparator.comparingInt(Placeholder::start).thenComparing(one -> -one.end));
        List<Placeholder> apart = new ArrayList<>();
        int endExclusive = 0;
        for (Placeholder one : found) {
            if (one.start >= endExclusive) {
                apart.add(one);
                endExclusive = one.end;
            }
        }
        return apart;
    }

    /** Whether the text may have a placeholder; false for almost every sound text. */
    private static boolean mayHave(TextBlock block) {
        String text = block.text();
        return block.specialCharacters().has(SpecialCharacter.BRACKET) && text.indexOf('[') >= 0
                || block.specialCharacters().has(SpecialCharacter.MARKUP)
                || block.words().mayHave(WordClass.PLACEHOLDER)
                || block.words().mayHave(WordClass.TO_COME)
                || text.contains(CROSSES)
                || text.contains(SMALL_CROSSES)
                || text.indexOf('X') >= 0 && mayHaveAmount(block);
    }

    private static boolean mayHaveAmount(TextBlock block) {
        return block.specialCharacters().has(SpecialCharacter.CODE)
                || block.text().contains("XX")
                || block.text().contains("€X");
    }

    private static List<Placeholder> find(TextBlock block) {
        List<Placeholder> found = new ArrayList<>();
        Words words = block.words();
        for (int i = 0; i < words.size(); i++) {
            Placeholder placeholder = null;
            if (words.firstChar(i) == 'X' || words.firstChar(i) == 'x') {
                placeholder = crosses(block, i);
            } else if (words.is(i, WordClass.TO_COME)) {
                placeholder = toCome(block, i);
            } else if (words.is(i, WordClass.PLACEHOLDER)) {
                placeholder = phrase(block, i);
            }
            if (placeholder == null && (block.at(words.start(i) - 1) == '[' || block.at(words.start(i) - 1) == '<')) {
                placeholder = inBrackets(block, i);
            }
            if (placeholder != null) {
                found.add(placeholder);
                i = Math.max(i, words.before(placeholder.end));
            }
        }
        return found;
    }

    private static @Nullable Placeholder crosses(TextBlock block, int word) {
        Words words = block.words();
        int length = words.end(word) - words.start(word);
        char cross = words.firstChar(word);
        for (int i = words.start(word); i < words.end(word); i++) {
            if (block.at(i) != cross) {
                return null;
            }
        }
        boolean isAddress = block.at(words.start(word) - 1) == '.'
                || block.at(words.end(word)) == '.' && !Letters.isSpace(block.at(words.end(word) + 1));
        boolean isRoman = length == ROMAN_THIRTY && (cross == 'X' && isNumeral(block, word) || isLabel(block, word));
        if (length < ROMAN_THIRTY) {
            return AmountToCome.isAt(block, word) ? new Placeholder(words.start(word), words.end(word)) : null;
        }
        return isRoman || isAddress ? null : new Placeholder(words.start(word), words.end(word));
    }

    /** {@code (xxx)}, {@code xxx.} at the start of a line: the label of the thirtieth item. */
    private static boolean isLabel(TextBlock block, int word) {
        int start = block.words().start(word);
        int first = block.at(start - 1) == '(' ? start - 1 : start;
        char following = block.at(block.words().end(word));
        boolean isFirst = first == 0 || block.at(first - 1) == '\n';
        boolean isBetween = Letters.isSpace(block.at(first - 1)) && first < start;
        return (isFirst || isBetween) && (following == ')' || isFirst && following == '.');
    }

    private static boolean isNumeral(TextBlock block, int word) {
        Words words = block.words();
        boolean isFollowed = word + 1 < words.size() && block.followsDirectly(word + 1);
        boolean isOrdinal = isFollowed
                && (words.isCapitalised(word + 1)
                        || block.language().words(WordKind.AFTER_NUMERALS).contains(words.text(word + 1)));
        boolean isNumbered = word > 0
                && (words.startsWithDigit(word - 1)
                        || block.language()
                                .words(WordKind.BEFORE_NUMERALS)
                                .contains(words.get(word - 1).lowerCase()));
        return isOrdinal || isNumbered;
    }

    /**
     * An abbreviation for "to come" that can also be a name; it is a name before a capital letter, or in brackets after
     * a name.
     */
    private static @Nullable Placeholder toCome(TextBlock block, int word) {
        Words words = block.words();
        WordList marks = block.language().words(WordKind.TO_COME);
        String value = marks.value(words.text(word));
        if (value == null) {
            return null;
        }
        boolean isBeforeName = word + 1 < words.size()
                && block.followsDirectly(word + 1)
                && words.isCapitalised(word + 1)
                && !words.is(word + 1, WordClass.TO_COME);
        boolean followsName = block.at(words.start(word) - 1) == '(' && word > 0 && words.isCapitalised(word - 1);
        boolean isName = !value.isEmpty() && (isBeforeName || followsName);
        return isName ? null : new Placeholder(words.start(word), words.end(word));
    }

    private static @Nullable Placeholder phrase(TextBlock block, int word) {
        NameSearch.Hit<String> hit = PHRASES.of(block.language()).at(block.words(), word);
        boolean isWithinSentence = hit != null && isWithinSentence(block, word, hit);
        return hit == null || isWithinSentence || isReportedUse(block, hit)
                ? null
                : new Placeholder(hit.start(), hit.end());
    }

    /**
     * A phrase with the value {@code line} also occurs in prose; as an internal marking it starts its line or is in
     * brackets.
     */
    private static boolean isWithinSentence(TextBlock block, int word, NameSearch.Hit<String> hit) {
        return LINE.equals(block.language().words(WordKind.PLACEHOLDERS).value(hit.value()))
                && word > 0
                && block.followsDirectly(word)
                && block.words().hasSmallLetters(word - 1)
                && ".!)]".indexOf(block.at(hit.end())) < 0
                && hit.end() < block.text().length();
    }

    /** Whether the text reports that something is for somebody's internal use. */
    private static boolean isReportedUse(TextBlock block, NameSearch.Hit<String> hit) {
        Words words = block.words();
        int next = words.before(hit.end()) + 1;
        boolean isFollowed = next < words.size() && block.followsDirectly(next);
        return isFollowed
                && block.language().words(WordKind.PLACEHOLDER_CONTINUATIONS).contains(words.text(next));
    }

    private static @Nullable Placeholder inBrackets(TextBlock block, int word) {
        Words words = block.words();
        int start = words.start(word) - 1;
        NameSearch.Hit<String> hit = IN_BRACKETS.of(block.language()).at(words, word);
        if (hit != null && !isReportedUse(block, hit)) {
            int end = endOf(block, start);
            return new Placeholder(start, end < 0 ? hit.end() : end);
        }
        char closing = block.at(words.end(word));
        boolean isField = closing == (block.at(start) == '[' ? ']' : '>')
                && block.language()
                        .words(WordKind.PLACEHOLDER_FIELDS)
                        .contains(words.get(word).lowerCase());
        boolean isReadAloud = Letters.isSpace(block.at(words.end(word) + 1))
                && CharacterClass.isQuotationMark(block.at(words.end(word) + 2));
        return isField && !isReadAloud && block.at(start) == '[' ? new Placeholder(start, words.end(word) + 1) : null;
    }

    /** The offset of the closing bracket; -1 if it is not near. */
    private static int endOf(TextBlock block, int start) {
        char closing = block.at(start) == '[' ? ']' : '>';
        for (int i = start; i < Math.min(block.text().length(), start + LONGEST); i++) {
            if (block.at(i) == closing) {
                return i + 1;
            }
        }
        return -1;
    }
}
