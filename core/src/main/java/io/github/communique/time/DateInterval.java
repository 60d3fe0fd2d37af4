package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period from one date to another, both included. EDTF level 1: {@code 2022-06-27/2022-07-03}, {@code 1999-06-12/..} (no
 * end), {@code 1999-06-12/} (end unknown). That it does not end before it starts is for a rule to say.
 */
public final class DateInterval implements DateExpression {

    private static final String OPEN = "..";
    private static final String FORM = "an interval such as 2022-06-27/2022-07-03 or 1999-06-12/..";

    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final String text;

    private DateInterval(@Nullable PartialDate start, @Nullable PartialDate end, String text) {
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /**
     * Reads an interval.
     *
     * @throws MalformedValueException if the text has another form, neither end, or names a day that does not exist
     */
    public static DateInterval parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0 || text.indexOf('/', stroke + 1) >= 0) {
            throw new MalformedValueException(text, FORM);
        }
        PartialDate start = end(text.substring(0, stroke));
        PartialDate end = end(text.substring(stroke + 1));
        if (start == null && end == null) {
            throw new MalformedValueException(text, FORM);
        }
        return new DateInterval(start, end, text);
    }

    /** The interval from one date to another. */
    public static DateInterval of(PartialDate start, PartialDate end) {
        return new DateInterval(start, end, start + "/" + end);
    }

    /** The interval that starts on a date and has no end. */
    public static DateInterval since(PartialDate start) {
        return new DateInterval(start, null, start + "/" + OPEN);
    }

    /** The date it starts on; empty if it has no start or an unknown one. */
    public Optional<PartialDate> getStart() {
        return Optional.ofNullable(start);
    }

    /** The date it ends on; empty if it has no end or an unknown one. */
    public Optional<PartialDate> getEnd() {
        return Optional.ofNullable(end);
    }

    /** Whether it is stated to have no end, which is not the same as an unknown one. */
    public boolean isOpenEnded() {
        return text.endsWith("/" + OPEN);
    }

    @Override
    public Optional<LocalDate> getEarliest() {
        return getStart().flatMap(PartialDate::getEarliest);
    }

    @Override
    public Optional<LocalDate> getLatest() {
        return getEnd().flatMap(PartialDate::getLatest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateInterval interval && interval.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The interval in EDTF. */
    @Override
    public String toString() {
        return text;
    }

    private static @Nullable PartialDate end(String text) {
        return text.isEmpty() || text.equals(OPEN) ? null : PartialDate.parse(text);
    }
}
