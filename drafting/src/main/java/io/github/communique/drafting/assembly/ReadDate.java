package io.github.communique.drafting.assembly;

import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Trait;
import io.github.communique.text.mention.DateMention;
import io.github.communique.text.mention.NumericDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in a line.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 * @param day the day; null if the date can be read in two ways
 */
record ReadDate(int start, int end, @Nullable LocalDate day) {

    private static final int MONTHS = 12;

    /** The first whole date in a line, in words or in figures; null if there is none. */
    static @Nullable ReadDate in(TextBlock line) {
        for (DateMention date : DateMention.findAll(line)) {
            Optional<LocalDate> day = date.date();
            if (day.isPresent()) {
                return new ReadDate(date.start(), date.end(), day.get());
            }
        }
        List<NumericDate> numeric = NumericDate.findAll(line);
        return numeric.isEmpty() ? null : inFigures(line, numeric.get(0));
    }

    private static @Nullable ReadDate inFigures(TextBlock line, NumericDate date) {
        boolean isDayFirst = line.part(date.start(), date.end()).indexOf('.') >= 0
                || date.first() > MONTHS
                || date.second() <= MONTHS && !line.language().has(Trait.AMBIGUOUS_NUMERIC_DATES);
        boolean isMonthFirst = date.second() > MONTHS;
        if (!isDayFirst && !isMonthFirst) {
            LocalDate same = date.first() == date.second() ? day(date.year(), date.first(), date.second()) : null;
            return new ReadDate(date.start(), date.end(), same);
        }
        LocalDate day = isMonthFirst
                ? day(date.year(), date.first(), date.second())
                : day(date.year(), date.second(), date.first());
        return day == null ? null : new ReadDate(date.start(), date.end(), day);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
