package io.github.communique.text.mention;

import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day without a month that follows a relative date: {@code today (Tuesday 21)}, {@code today, Tuesday,}.
 *
 * @param start the {@code char} index at which it starts
 * @param end the {@code char} index at which it ends, exclusive
 * @param weekday the weekday; null if not stated
 * @param dayOfMonth the day of the month; 0 if not stated
 */
public record DayBeside(int start, int end, @Nullable DayOfWeek weekday, int dayOfMonth) {

    private static final int MAX_DIGITS = 2;

    /** The day that follows a relative date; empty if there is none, or if a month follows it. */
    public static Optional<DayBeside> after(RelativeMention mention) {
        TextBlock block = mention.block();
        Words words = block.words();
        int first = words.before(mention.end()) + 1;
        if (first >= words.size()) {
            return Optional.empty();
        }
        int gapEnd = words.start(first);
        int gapStart = mention.end();
        String gap = block.part(gapStart, gapEnd);
        boolean isInBrackets = gap.equals(" (");
        if (!isInBrackets && !gap.equals(", ")) {
            return Optional.empty();
        }
        boolean hasWeekday = words.is(first, WordClass.WEEKDAY);
        int number = hasWeekday ? first + 1 : first;
        boolean hasNumber = isInBrackets
                && number < words.size()
                && (number == first || block.followsDirectly(number))
                && isDay(words, number);
        if (!hasWeekday && !hasNumber) {
            return Optional.empty();
        }
        int last = hasNumber ? number : first;
        char next = block.at(words.end(last));
        boolean isAll = isInBrackets ? next == ')' : next == ',' || next == '.' || next == '\0';
        DayOfWeek weekday = hasWeekday ? DayOfWeek.of(words.value(first, WordClass.WEEKDAY)) : null;
        int day = hasNumber ? Integer.parseInt(words.text(last).substring(0, words.leadingDigits(last))) : 0;
        return isAll ? Optional.of(new DayBeside(words.start(first), words.end(last), weekday, day)) : Optional.empty();
    }

    private static boolean isDay(Words words, int word) {
        int digits = words.startsWithDigit(word) ? words.leadingDigits(word) : 0;
        return digits > 0 && digits <= MAX_DIGITS;
    }

    /** Whether this may mean a given day. */
    public boolean mayBe(LocalDate day) {
        return (weekday == null || weekday == day.getDayOfWeek())
                && (dayOfMonth == 0 || dayOfMonth == day.getDayOfMonth());
    }
}
