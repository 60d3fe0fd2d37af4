package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period from one date to another, both included. EDTF level 1: {@code 2022-06-27/2022-07-03}, {@code 1999-06-12/..}
 * (no end), {@code 1999-06-12/} (end unknown). A rule decides whether it ends before it starts.
 */
@Value.Immutable
public sealed interface DateInterval extends DateExpression permits ImmutableDateInterval {

    /**
     * Parses an interval.
     *
     * @throws MalformedValueException if the text has another form, neither end, or names a day that does not exist
     */
    static DateInterval parse(String text) {
        return DateIntervalText.parse(text);
    }

    /** The interval from one date to another. */
    static DateInterval of(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /** The interval that starts on a date and has no end. */
    static DateInterval since(PartialDate start) {
        return builder().start(start).openEnded(true).build();
    }

    /**
     * The first date.
     *
     * <p>Example: {@code 1999-06-12}. Empty: it has no start, or an unknown one.
     */
    Optional<PartialDate> getStart();

    /**
     * The last date.
     *
     * <p>Example: {@code 2022-07-03}. Empty: it has no end, or an unknown one.
     */
    Optional<PartialDate> getEnd();

    /** Whether it is stated to have no start, as distinct from an unknown one; {@code false} unless stated. */
    @Value.Default
    default boolean isOpenStarted() {
        return false;
    }

    /** Whether it is stated to have no end, as distinct from an unknown one; {@code false} unless stated. */
    @Value.Default
    default boolean isOpenEnded() {
        return false;
    }

    @Override
    default Optional<LocalDate> getEarliest() {
        return getStart().flatMap(PartialDate::getEarliest);
    }

    @Override
    default Optional<LocalDate> getLatest() {
        return getEnd().flatMap(PartialDate::getLatest);
    }

    /** The interval in EDTF, for example {@code 1999-06-12/..}. {@code toString} returns the same. */
    default String describe() {
        return DateIntervalText.format(this);
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DateInterval}; {@code start} or {@code end} is required. */
    final class Builder extends ImmutableDateInterval.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or it has neither start nor end, or an end both stated and open
         */
        @Override
        public DateInterval build() {
            DateInterval interval = super.build();
            if (interval.getStart().isEmpty() && interval.getEnd().isEmpty()
                    || interval.getStart().isPresent() && interval.isOpenStarted()
                    || interval.getEnd().isPresent() && interval.isOpenEnded()) {
                throw new MalformedValueException(interval.toString(), DateIntervalText.FORM);
            }
            return interval;
        }
    }
}
