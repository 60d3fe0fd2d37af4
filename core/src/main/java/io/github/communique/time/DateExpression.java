package io.github.communique.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a release states it: a {@linkplain PartialDate partial date}, a {@linkplain Stamp stamp}, a
 * {@linkplain DateInterval interval} or {@linkplain AlternativeDates alternatives}. On the wire it is a text in the
 * Extended Date/Time Format (EDTF, ISO 8601-2, level 1; alternatives are of level 2), for example {@code 2022-07-07},
 * {@code 2022-07~}, {@code 2022-06-27/2022-07-03} or {@code [2016-08-24,2016-08-28]}.
 */
public sealed interface DateExpression permits PartialDate, Stamp, DateInterval, AlternativeDates {

    /** The first day that the expression may mean, ignoring zones; empty if it has no known start. */
    Optional<LocalDate> getEarliest();

    /** The last day that the expression may mean, ignoring zones; empty if it has no known end. */
    Optional<LocalDate> getLatest();

    /** Whether the expression may mean a day; unknown and open ends exclude nothing. */
    default boolean mayInclude(LocalDate day) {
        return getEarliest().map(start -> !day.isBefore(start)).orElse(true)
                && getLatest().map(end -> !day.isAfter(end)).orElse(true);
    }

    /**
     * Parses an expression; its form decides which of the four kinds it is.
     *
     * @throws io.github.communique.constraint.MalformedValueException if it has none of the forms, or names a day that
     *     does not exist
     */
    static DateExpression parse(String text) {
        if (text.startsWith("[") && !text.contains("T")) {
            return AlternativeDates.parse(text);
        }
        if (text.indexOf('T') > 0) {
            return Stamp.parse(text);
        }
        return text.indexOf('/') >= 0 ? DateInterval.parse(text) : PartialDate.parse(text);
    }
}
