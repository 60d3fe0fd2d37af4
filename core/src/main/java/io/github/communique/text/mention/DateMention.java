package io.github.communique.text.mention;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with its month in words, in a language whose months are known, such as {@code Thursday, 7 July 2022},
 * {@code July 7} or {@code jeudi 7 juillet 2022}; or in any text a date in ISO 8601.
 *
 * @param block the text
 * @param start the {@code char} index at which the date starts, without its weekday
 * @param end the {@code char} index at which it ends, exclusive
 * @param style the style in which it is written
 * @param day the day of the month, from 1 to 31; the month may not have such a day
 * @param month the month, from 1 to 12
 * @param year the year, if stated
 * @param weekday the weekday next to the date, if stated
 * @param hasLeadingZero whether the day is written with a leading zero
 */
public record DateMention(
        TextBlock block,
        int start,
        int end,
        Style style,
        int day,
        int month,
        Optional<Integer> year,
        Optional<Weekday> weekday,
        boolean hasLeadingZero) {

    private static final int MAX_DAYS = 31;
    private static final int MAX_MONTHS = 12;
    private static final int LONGEST_SHORT_WEEKDAY = 5;

    /** The style in which a date is written. */
    public enum Style {
        /** {@code 7 July 2022}. */
        DAY_MONTH,
        /** {@code July 7, 2022}. */
        MONTH_DAY,
        /** {@code 2022-07-07}. */
        ISO
    }

    /**
     * A weekday next to a date.
     *
     * @param day the day
     * @param start the {@code char} index at which it starts
     */
    public record Weekday(DayOfWeek day, int start) {}

    /** The full date; empty if the year is omitted or does not have the day. */
    public Optional<LocalDate> date() {
        return isImpossible() ? Optional.empty() : year.map(stated -> LocalDate.of(stated, month, day));
    }

    /** The date as printed. */
    public String words() {
        return block.part(start, end);
    }

    /** The dates in a text, in order. */
    public static List<DateMention> findAll(TextBlock block) {
        List<DateMention> found = new ArrayList<>();
        findAll(block, found);
        return found;
    }

    /** Adds the dates in a text to a list. */
    static void findAll(TextBlock block, List<DateMention> found) {
        Words words = block.words();
        if (!words.mayHaveDigits()) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            DateMention date = null;
            if (words.is(i, WordClass.MONTH)) {
                date = aroundMonth(block, i);
            } else if (words.isNumber(i) && isYear(words, i)) {
                date = iso(block, i);
            }
            if (date != null) {
                found.add(date);
            }
        }
    }

    /** Whether the day does not exist: 31 June, or 29 February outside a leap year. */
    public boolean isImpossible() {
        return day > Month.of(month).maxLength()
                || year.isPresent() && day > YearMonth.of(year.get(), month).lengthOfMonth();
    }

    /** Day and month; empty if no year has the day. */
    public Optional<MonthDay> dayAndMonth() {
        return day > Month.of(month).maxLength() ? Optional.empty() : Optional.of(MonthDay.of(month, day));
    }

    private static @Nullable DateMention aroundMonth(TextBlock block, int month) {
        Words words = block.words();
        int before = isWithinDate(block, month - 1) ? month - 2 : month - 1;
        boolean isDayBefore = before >= 0 && isDay(block, before) && areNear(block, before + 1);
        boolean isDayAfter = month + 1 < words.size() && isDay(block, month + 1) && areNear(block, month + 1);
        if (isDayBefore) {
            return mention(block, Style.DAY_MONTH, before, month, before, month);
        }
        return isDayAfter ? mention(block, Style.MONTH_DAY, month, month + 1, month + 1, month) : null;
    }

    /** Whether a word joins the parts of a date: 7 de julio de 2022, the 7th of July. */
    private static boolean isWithinDate(TextBlock block, int word) {
        return word > 0
                && word + 1 < block.words().size()
                && block.language()
                        .words(WordKind.WITHIN_DATES)
                        .contains(block.words().text(word))
                && block.followsDirectly(word)
                && block.followsDirectly(word + 1);
    }

    private static @Nullable DateMention mention(
            TextBlock block, Style style, int first, int last, int day, int month) {
        Words words = block.words();
        int next = isWithinDate(block, last + 1) ? last + 2 : last + 1;
        boolean hasYear = next < words.size()
                && isYear(words, next)
                && (areNear(block, next) || block.gapBefore(next).equals(","));
        int year = hasYear ? next : -1;
        return mention(block, style, first, Math.max(last, year), day, words.value(month, WordClass.MONTH), year);
    }

    private static @Nullable DateMention mention(
            TextBlock block, Style style, int first, int last, int day, int month, int year) {
        Words words = block.words();
        int dayOfMonth = dayOf(words, day);
        if (dayOfMonth < 1 || dayOfMonth > MAX_DAYS || month < 1 || month > MAX_MONTHS) {
            return null;
        }
        DateMention mention = new DateMention(
                block,
                words.start(first),
                words.end(last),
                style,
                dayOfMonth,
                month,
                year < 0 ? Optional.empty() : Optional.of(Integer.parseInt(words.text(year))),
                weekday(block, first, last),
                style != Style.ISO && block.at(words.start(day)) == '0');
        return mention.isImpossible() && !mention.isCertainlyDate() ? null : mention;
    }

    /**
     * Without a year, a number after a month may count something else: "In June 31 boats came". It is the day after an abbreviation with its
     * full stop, and at the end of a clause.
     */
    private boolean isCertainlyDate() {
        boolean isAbbreviated = block.part(start, end).indexOf('.') >= 0;
        boolean isLast = ".,;)".indexOf(block.at(end)) >= 0 && !Character.isDigit(block.at(end + 1))
                || end == block.text().length();
        return style != Style.MONTH_DAY || year.isPresent() || isAbbreviated || isLast;
    }

    private static @Nullable DateMention iso(TextBlock block, int year) {
        Words words = block.words();
        boolean isIso = year + 2 < words.size()
                && isTwoDigits(words, year + 1)
                && isTwoDigits(words, year + 2)
                && block.gapBefore(year + 1).equals("-")
                && block.gapBefore(year + 2).equals("-");
        return isIso
                ? mention(block, Style.ISO, year, year + 2, year + 2, Integer.parseInt(words.text(year + 1)), year)
                : null;
    }

    /** {@code Monday, 12 May}; {@code Monday (12 May)}; {@code 12 May 2023 (Monday)}. */
    private static Optional<Weekday> weekday(TextBlock block, int first, int last) {
        Words words = block.words();
        int before = first - 1;
        if (before >= 0 && words.is(before, WordClass.WEEKDAY)) {
            boolean isFullStop = block.at(words.end(before)) == '.' && isFullWeekday(words, before);
            boolean isInBrackets = block.gapBefore(first).equals(" (") && block.at(words.end(last)) == ')';
            if (isInBrackets || areNear(block, first) && !isFullStop) {
                return weekday(words, before);
            }
        }
        int after = last + 1;
        boolean isAfter = after < words.size()
                && words.is(after, WordClass.WEEKDAY)
                && block.gapBefore(after).equals(" (")
                && block.at(words.end(after)) == ')';
        return isAfter ? weekday(words, after) : Optional.empty();
    }

    private static Optional<Weekday> weekday(Words words, int word) {
        return Optional.of(new Weekday(DayOfWeek.of(words.value(word, WordClass.WEEKDAY)), words.start(word)));
    }

    /** Whether a weekday is not abbreviated, so that a full stop after it ends the sentence. */
    private static boolean isFullWeekday(Words words, int word) {
        return words.end(word) - words.start(word) > LONGEST_SHORT_WEEKDAY;
    }

    /** Whether two words are separated by a space, optionally after a full stop or comma. */
    private static boolean areNear(TextBlock block, int second) {
        Words words = block.words();
        int gap = words.start(second) - words.end(second - 1);
        char last = block.at(words.start(second) - 1);
        char first = block.at(words.end(second - 1));
        return Letters.isSpace(last) && (gap == 1 || gap == 2 && (first == ',' || first == '.'));
    }

    private static boolean isYear(Words words, int word) {
        return words.isNumber(word) && words.end(word) - words.start(word) == 4 && words.firstChar(word) != '0';
    }

    private static boolean isTwoDigits(Words words, int word) {
        return words.isNumber(word) && words.end(word) - words.start(word) == 2;
    }

    private static boolean isDay(TextBlock block, int word) {
        Words words = block.words();
        int length = words.end(word) - words.start(word);
        if (!words.startsWithDigit(word) || length > 4) {
            return false;
        }
        int digits = words.leadingDigits(word);
        return digits <= 2
                && (digits == length
                        || block.language()
                                .words(WordKind.ORDINAL_ENDINGS)
                                .contains(words.text(word).substring(digits)));
    }

    private static int dayOf(Words words, int word) {
        return Integer.parseInt(words.text(word).substring(0, words.leadingDigits(word)));
    }
}
