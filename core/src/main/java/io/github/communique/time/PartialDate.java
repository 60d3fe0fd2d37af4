package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A calendar date without its day, or without day and month, if these are not known; it may be marked uncertain or
 * approximate. EDTF levels 0 and 1: {@code 2022}, {@code 2022-07}, {@code 2022-07-07}, {@code 2022-07-07~}, with
 * unspecified digits {@code 202X}, {@code 2022-XX} and {@code 2022-07-XX}, and the seasons {@code 2022-21} to
 * {@code 2022-24}. Years 0001 to 9999. A date that does not exist in the Gregorian calendar is rejected.
 */
@Value.Immutable
public sealed interface PartialDate extends DateExpression permits ImmutablePartialDate {

    /** An exact day. */
    static PartialDate of(LocalDate date) {
        return builder()
                .year(date.getYear())
                .month(date.getMonthValue())
                .day(date.getDayOfMonth())
                .build();
    }

    /**
     * Parses a date.
     *
     * @throws MalformedValueException if the text has another form or names a day that does not exist
     */
    static PartialDate parse(String text) {
        return PartialDateText.parse(text);
    }

    /** The year, 1 to 9999; the first year of the decade or century if its last digits are unspecified. Required. */
    int getYear();

    /** The month, 1 to 12. Empty: the date states the year only. */
    OptionalInt getMonth();

    /** The day of the month, 1 to 31. Empty: the date states no day. */
    OptionalInt getDay();

    /**
     * The season, in the numbers of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter, in either hemisphere. Empty: the
     * date states none.
     */
    OptionalInt getSeason();

    /** The unspecified digits; none unless stated. */
    @Value.Default
    default UnspecifiedDigits getUnspecified() {
        return UnspecifiedDigits.NONE;
    }

    /** How certain the date is; exact unless stated. */
    @Value.Default
    default DateQualification getQualification() {
        return DateQualification.EXACT;
    }

    /** The calendar date; empty if no day is stated. */
    default Optional<LocalDate> toLocalDate() {
        return getDay().isEmpty() ? Optional.empty() : getEarliest();
    }

    /** {@inheritDoc} Empty: never. Summer and winter may begin in the year before and end in the year after, by hemisphere. */
    @Override
    default Optional<LocalDate> getEarliest() {
        return Optional.of(PartialDateText.earliest(this));
    }

    @Override
    default Optional<LocalDate> getLatest() {
        return Optional.of(PartialDateText.latest(this));
    }

    /** The date in EDTF, for example {@code 2022-07-07~}. {@code toString} returns the same. */
    default String describe() {
        return PartialDateText.format(this);
    }

    /** Creates an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Creates a builder with the attributes of this value, to make a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PartialDate}; {@code year} is required. */
    final class Builder extends ImmutablePartialDate.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @throws MalformedValueException if a required attribute is not set, or the date does not exist, or there is a
         *     day without a month
         */
        @Override
        public PartialDate build() {
            PartialDate date = super.build();
            try {
                if (date.getYear() >= 1
                        && date.getYear() <= 9_999
                        && PartialDateText.isConsistent(date)
                        && date.getLatest().isPresent()) {
                    return date;
                }
            } catch (DateTimeException e) {
                // Reported below, with the same message as a year out of range.
            }
            throw new MalformedValueException(date.toString(), PartialDateText.FORM);
        }
    }
}
