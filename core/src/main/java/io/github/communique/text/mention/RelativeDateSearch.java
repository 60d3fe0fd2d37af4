package io.github.communique.text.mention;

import io.github.communique.body.TextRole;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.RelativePhrase;
import io.github.communique.text.language.RelativeUnit;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds relative dates in texts of a language. Immutable. */
final class RelativeDateSearch {

    private static final int MAX_DIGITS = 3;

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    RelativeDateSearch(Language language) {
        for (RelativePhrase phrase : RelativePhrase.of(language)) {
            Pattern pattern = new Pattern(phrase, Words.of(phrase.words()));
            byFirstWord
                    .computeIfAbsent(pattern.word(0), word -> new ArrayList<>())
                    .add(pattern);
        }
    }

    private record Pattern(RelativePhrase phrase, Words words) {

        String word(int word) {
            return words.text(word);
        }

        int size() {
            return words.size();
        }
    }

    /** The longest relative date that starts with a word; null if none does. */
    @Nullable
    RelativeMention at(TextBlock block, int first) {
        RelativeMention longest = null;
        for (String key : keys(block.words(), first)) {
            for (Pattern pattern : byFirstWord.getOrDefault(key, List.of())) {
                RelativeMention found = match(pattern, block, first);
                if (found != null && (longest == null || found.end() > longest.end())) {
                    longest = found;
                }
            }
        }
        return longest;
    }

    private static List<String> keys(Words words, int word) {
        List<String> keys = new ArrayList<>();
        if (words.is(word, WordClass.RELATIVE_DATE)) {
            keys.add(lowerCase(words, word));
        }
        if (isWeekday(words, word)) {
            keys.add(RelativePhrase.ANY_WEEKDAY);
        }
        if (words.is(word, WordClass.MONTH)) {
            keys.add(RelativePhrase.ANY_MONTH);
        }
        if (number(words, word) > 0) {
            keys.add(RelativePhrase.ANY_NUMBER);
        }
        return keys;
    }

    private static @Nullable RelativeMention match(Pattern pattern, TextBlock block, int first) {
        Words words = block.words();
        int end = first + pattern.size();
        if (end > words.size() || isName(pattern, block, first)) {
            return null;
        }
        int factor = 1;
        for (int i = 0; i < pattern.size(); i++) {
            int word = first + i;
            if (i > 0 && !isBetweenWords(pattern, i, block, word)) {
                return null;
            }
            boolean fits = switch (pattern.word(i)) {
                case RelativePhrase.ANY_WEEKDAY -> isWeekday(words, word);
                case RelativePhrase.ANY_MONTH -> words.is(word, WordClass.MONTH);
                case RelativePhrase.ANY_NUMBER -> {
                    factor = number(words, word);
                    yield factor > 0;
                }
                default -> lowerCase(words, word).equals(pattern.word(i));
            };
            if (!fits) {
                return null;
            }
        }
        RelativePhrase phrase = pattern.phrase();
        boolean isBare = phrase.unit() == RelativeUnit.WEEKDAY && pattern.size() == 1;
        return isBare && !meansOneDay(block, first)
                ? null
                : new RelativeMention(
                        block, words.start(first), words.end(end - 1), phrase.unit(), phrase.offset() * factor);
    }

    /**
     * {@code a boat named Today}: whether the first word has a capital letter within a sentence, where the phrase has none. Headlines write
     * all words so.
     */
    private static boolean isName(Pattern pattern, TextBlock block, int first) {
        Words words = block.words();
        return block.role() != TextRole.HEADLINE
                && Character.isLowerCase(pattern.word(0).charAt(0))
                && first > 0
                && block.followsDirectly(first)
                && words.isCapitalised(first)
                && words.hasSmallLetters(first)
                && words.hasSmallLetters(first - 1);
    }

    /** Whether the gap between two words matches that of the phrase, with any kind of space or apostrophe. */
    private static boolean isBetweenWords(Pattern pattern, int word, TextBlock block, int second) {
        String expected = pattern.words().gapBefore(word);
        String found = block.gapBefore(second);
        if (expected.length() != found.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char one = expected.charAt(i);
            char other = found.charAt(i);
            boolean isEqual = one == other || one == ' ' && Letters.isSpace(other) || one == '’' && other == '\'';
            if (!isEqual) {
                return false;
            }
        }
        return true;
    }

    /** Whether a weekday means a single day, unlike those of every Friday, Monday to Friday and Good Friday. */
    private static boolean meansOneDay(TextBlock block, int word) {
        Words words = block.words();
        boolean isFollowedByDay = word + 2 < words.size() && isWeekday(words, word + 2)
                || word + 1 < words.size()
                        && (isWeekday(words, word + 1)
                                || !block.followsDirectly(word + 1)
                                        && block.gapBefore(word + 1).indexOf('-') == 0);
        if (isFollowedByDay || word > 1 && isWeekday(words, word - 2)) {
            return false;
        }
        if (word == 0) {
            return true;
        }
        boolean isRepeated =
                block.language().words(WordKind.BEFORE_REPEATED_DAYS).contains(lowerCase(words, word - 1));
        boolean isName =
                word > 1 && block.followsDirectly(word) && words.isCapitalised(word - 1) && words.isCapitalised(word);
        return !isRepeated && !isName && !isWeekday(words, word - 1);
    }

    /** Whether a word is the full name of a weekday; short forms such as sun and sat are also other words. */
    private static boolean isWeekday(Words words, int word) {
        return words.is(word, WordClass.WEEKDAY) && words.end(word) - words.start(word) > 4;
    }

    private static int number(Words words, int word) {
        if (words.isNumber(word)) {
            return words.end(word) - words.start(word) <= MAX_DIGITS ? Integer.parseInt(words.text(word)) : 0;
        }
        return words.is(word, WordClass.NUMBER) ? words.value(word, WordClass.NUMBER) : 0;
    }

    private static String lowerCase(Words words, int word) {
        return Letters.lowerCase(words.text(word));
    }
}
