package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two or more dates of which one is meant, because sources disagree. EDTF level 2, "one of a set":
 * {@code [2016-08-24,2016-08-28]}.
 */
public final class AlternativeDates implements DateExpression {

    private final List<PartialDate> dates;

    private AlternativeDates(List<PartialDate> dates) {
        this.dates = dates;
    }

    /**
     * Reads alternatives.
     *
     * @throws MalformedValueException if the text has another form, fewer than two dates, or a day that does not exist
     */
    public static AlternativeDates parse(String text) {
        if (!text.startsWith("[") || !text.endsWith("]") || text.indexOf(',') < 0) {
            throw new MalformedValueException(text, "alternatives such as [2016-08-24,2016-08-28]");
        }
        return new AlternativeDates(
                Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                        .map(PartialDate::parse)
                        .toList());
    }

    /** The dates in the order stated, two or more. */
    public List<PartialDate> getDates() {
        return dates;
    }

    @Override
    public Optional<LocalDate> getEarliest() {
        return dates.stream().flatMap(date -> date.getEarliest().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public Optional<LocalDate> getLatest() {
        return dates.stream().flatMap(date -> date.getLatest().stream()).max(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlternativeDates alternatives && alternatives.dates.equals(dates);
    }

    @Override
    public int hashCode() {
        return dates.hashCode();
    }

    /** The alternatives in EDTF. */
    @Override
    public String toString() {
        return dates.stream().map(PartialDate::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
