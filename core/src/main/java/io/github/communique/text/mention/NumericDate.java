package io.github.communique.text.mention;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A date in figures with a year of four digits at its end, such as {@code 31/04/2024} or {@code 31.11.2022}.
 *
 * @param start the {@code char} index at which it starts
 * @param end the {@code char} index at which it ends, exclusive
 * @param first the first number, a day or a month
 * @param second the second number, a month or a day
 * @param year the year
 */
public record NumericDate(int start, int end, int first, int second, int year) {

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2100;
    private static final int MAX_DAYS = 31;
    private static final int MAX_MONTHS = 12;
    private static final String MARKS = "/.";

    /** The dates in a text, in order. */
    public static List<NumericDate> findAll(TextBlock block) {
        List<NumericDate> found = new ArrayList<>();
        Words words = block.words();
        int size = words.mayHaveDigits() ? words.size() : 0;
        for (int i = 0; i + 2 < size; i++) {
            if (isDate(block, i)) {
                found.add(new NumericDate(
                        words.start(i),
                        words.end(i + 2),
                        number(words, i),
                        number(words, i + 1),
                        number(words, i + 2)));
            }
        }
        return found;
    }

    /** Whether no month has the day, in whatever order the two stand. */
    public boolean isImpossible() {
        return first <= MAX_DAYS
                && second <= MAX_DAYS
                && (first <= MAX_MONTHS || second <= MAX_MONTHS)
                && isNoDay(first, second)
                && isNoDay(second, first);
    }

    private boolean isNoDay(int day, int month) {
        return month < 1
                || month > MAX_MONTHS
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isDate(TextBlock block, int word) {
        Words words = block.words();
        char mark = block.at(words.end(word));
        boolean isNumeric = isShort(words, word) && isShort(words, word + 1) && isYear(words, word + 2);
        return isNumeric
                && MARKS.indexOf(mark) >= 0
                && block.gapBefore(word + 1).equals(String.valueOf(mark))
                && block.gapBefore(word + 2).equals(String.valueOf(mark))
                && isOutside(block, words.start(word) - 1, words.start(word) - 2)
                && isOutside(block, words.end(word + 2), words.end(word + 2) + 1);
    }

    /** Whether the character beside the date, or a full stop and the one beyond it, do not belong to a longer number. */
    private static boolean isOutside(TextBlock block, int beside, int beyond) {
        char c = block.at(beside);
        return MARKS.indexOf(c) < 0 && c != '-' && c != '=' || c == '.' && !Character.isLetterOrDigit(block.at(beyond));
    }

    private static boolean isShort(Words words, int word) {
        return words.isNumber(word) && words.end(word) - words.start(word) <= 2;
    }

    private static boolean isYear(Words words, int word) {
        return words.isNumber(word)
                && words.end(word) - words.start(word) == 4
                && number(words, word) >= MIN_YEAR
                && number(words, word) <= MAX_YEAR;
    }

    private static int number(Words words, int word) {
        return Integer.parseInt(words.text(word));
    }
}
