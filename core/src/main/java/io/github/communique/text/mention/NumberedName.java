package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognises numbers in a headline that are part of a name, such as those of Article 7, Agenda 2040 and the 76th
 * session.
 */
public final class NumberedName {

    private static final int LONGEST_ENDING = 4;
    private static final int WORDS_OF_A_TITLE = 4;

    private NumberedName() {}

    /** Whether a number is part of a name, judged by the word before it. */
    public static boolean isIn(TextBlock headline, NumberMention number) {
        Words words = headline.words();
        int before = number.firstWord() - 1;
        if (before < 0 || !isBeside(headline, number.firstWord())) {
            return false;
        }
        String word = Letters.lowerCase(words.text(before));
        boolean isNumbered = headline.language().words(WordKind.NUMBERED_THINGS).contains(word);
        boolean isLetter = words.end(before) - words.start(before) == 1 && words.isCapitalised(before);
        boolean isAcronym = words.isInCapitals(before) && !hasCapitalsOnly(words);
        boolean isName = words.isCapitalised(before)
                && words.hasSmallLetters(before)
                && !words.is(before, WordClass.FUNCTION)
                && !isInTitleCase(words)
                && before > 0;
        return isNumbered || isLetter && before > 0 || isAcronym || isName;
    }

    /**
     * {@code Agenda 2040}, {@code No. 35}, {@code No 35}: whether only a space, or a full stop and a space, separates
     * the number from the word.
     */
    private static boolean isBeside(TextBlock block, int word) {
        String gap = block.gapBefore(word);
        boolean isStop = gap.length() == 2 && (gap.charAt(0) == '.' || gap.charAt(0) == '°' || gap.charAt(0) == 'º');
        return gap.length() == 1 && (Letters.isSpace(gap.charAt(0)) || gap.charAt(0) == '.')
                || isStop && Letters.isSpace(gap.charAt(1));
    }

    private static boolean hasCapitalsOnly(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.hasSmallLetters(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether most words are capitalised, so that a capital letter is not significant. */
    private static boolean isInTitleCase(Words words) {
        int capitalised = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isCounted =
                    Character.isLetter(words.firstChar(i)) && words.end(i) - words.start(i) >= WORDS_OF_A_TITLE;
            all += isCounted ? 1 : 0;
            capitalised += isCounted && words.isCapitalised(i) ? 1 : 0;
        }
        return capitalised * 3 > all * 2 && all > 2;
    }

    /** Whether a number is an ordinal that counts an event: it has an ending, or a full stop before another word. */
    public static boolean isOrdinal(TextBlock block, NumberMention number) {
        return isOrdinal(block, number.firstWord());
    }

    static boolean isOrdinal(TextBlock block, int word) {
        Words words = block.words();
        if (!words.startsWithDigit(word)) {
            return false;
        }
        String ending = Letters.lowerCase(words.text(word).substring(words.leadingDigits(word)));
        boolean hasEnding = !ending.isEmpty()
                && block.language().words(WordKind.ORDINAL_ENDINGS).contains(ending);
        return hasEnding || ending.isEmpty() && isCounted(block, word);
    }

    /** {@code 76:e session}, {@code 76-я сессия}, {@code 76.ª sesión}, {@code 76. Sitzung}. */
    private static boolean isCounted(TextBlock block, int word) {
        Words words = block.words();
        int next = word + 1;
        if (next >= words.size()) {
            return false;
        }
        String gap = block.gapBefore(next);
        int length = words.end(next) - words.start(next);
        boolean isSign = gap.equals(".") && (words.firstChar(next) == 'ª' || words.firstChar(next) == 'º');
        boolean isEnding = (isSign || gap.equals(":") || gap.equals("-") || gap.equals("‑") || gap.equals("’"))
                && length <= LONGEST_ENDING
                && Character.isLowerCase(words.firstChar(next));
        boolean isStop = gap.length() == 2 && gap.charAt(0) == '.' && Letters.isSpace(gap.charAt(1));
        return isEnding
                || isStop
                        && Character.isLetter(words.firstChar(next))
                        && !block.language().knows(WordKind.SPELLING);
    }

    /** The word that an ordinal counts, in lower case; empty if nothing follows. */
    static String counted(TextBlock block, int word) {
        Words words = block.words();
        int next = word + 1;
        if (next < words.size()
                && words.end(next) - words.start(next) <= LONGEST_ENDING
                && words.start(next) == words.end(word) + 1
                && !Letters.isSpace(block.at(words.end(word)))) {
            next++;
        }
        return next < words.size() ? Letters.lowerCase(words.text(next)) : "";
    }

    /** What the ordinals of a text count, in small letters. */
    public static Set<String> counted(TextBlock block) {
        Words words = block.words();
        Set<String> things = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isOrdinal(block, i)) {
                things.add(counted(block, i));
            }
        }
        return things;
    }

    /** What an ordinal counts, in small letters; empty if nothing follows. */
    public static String counted(TextBlock block, NumberMention ordinal) {
        return counted(block, ordinal.firstWord());
    }
}
