package io.github.communique.drafting.layout;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;

/** Recognises lines with a date in languages whose months are not known: by the order of figures and words only. */
final class UnreadDates {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_LETTERS_BEFORE = 2;
    private static final int MAX_WORDS_BEFORE = 4;
    private static final int MAX_DIGITS_OF_DAY = 2;
    private static final int DIGITS_OF_YEAR = 4;

    private UnreadDates() {}

    static boolean isDateLine(TextBlock line) {
        String text = line.text().strip();
        return text.length() <= MAX_LENGTH
                && !text.isEmpty()
                && (isOfIdeographs(text) || !line.language().knows(WordKind.MONTHS) && isOfWords(line));
    }

    /** Three numbers, each with one sign behind it, as in {@code 2019年10月18日}. */
    private static boolean isOfIdeographs(String text) {
        int at = 0;
        while (at < text.length() && ShortLines.isIdeograph(text.charAt(at))) {
            at++;
        }
        if (at > MAX_LETTERS_BEFORE) {
            return false;
        }
        for (int part = 0; part < 3; part++) {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start || at >= text.length() || !ShortLines.isIdeograph(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return at == text.length() || text.charAt(at) == ' ';
    }

    /** A day, a word and a year of four digits at the end. */
    private static boolean isOfWords(TextBlock line) {
        Words words = line.words();
        int year = words.size() - 1;
        return year >= 2
                && year - 2 <= MAX_WORDS_BEFORE
                && isNumber(words.text(year), DIGITS_OF_YEAR, DIGITS_OF_YEAR)
                && !words.startsWithDigit(year - 1)
                && isNumber(words.text(year - 2), 1, MAX_DIGITS_OF_DAY);
    }

    private static boolean isNumber(String word, int fewest, int most) {
        return word.length() >= fewest && word.length() <= most && word.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
