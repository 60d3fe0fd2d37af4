package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date of which the day, or day and month, may be left out, and which may be marked uncertain or approximate.
 * EDTF levels 0 and 1: {@code 2022}, {@code 2022-07}, {@code 2022-07-07}, {@code 2022-07-07~}. Years 0001 to 9999. A date
 * that the Gregorian calendar does not have cannot exist here.
 */
public final class PartialDate implements DateExpression {

    private static final String FORM = "a real date such as 2022-07-07, 2022-07 or 2022, with ?, ~ or % if not certain";

    private final int year;
    private final int month;
    private final int day;
    private final DateQualification qualification;

    private PartialDate(int year, int month, int day, DateQualification qualification) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.qualification = qualification;
    }

    /** An exact day. */
    public static PartialDate of(LocalDate date) {
        return parse(date.toString());
    }

    /**
     * Reads a date.
     *
     * @throws MalformedValueException if the text has another form or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        DateQualification qualification =
                text.isEmpty() ? DateQualification.EXACT : DateQualification.of(text.charAt(text.length() - 1));
        String digits = text.substring(0, text.length() - qualification.mark().length());
        if (!hasDateForm(digits)) {
            throw new MalformedValueException(text, FORM);
        }
        int year = number(digits, 0, 4);
        int month = digits.length() > 4 ? number(digits, 5, 7) : 0;
        int day = digits.length() > 7 ? number(digits, 8, 10) : 0;
        try {
            LocalDate.of(Math.max(year, 1), digits.length() > 4 ? month : 1, digits.length() > 7 ? day : 1);
        } catch (DateTimeException e) {
            throw new MalformedValueException(text, FORM);
        }
        if (year == 0) {
            throw new MalformedValueException(text, FORM);
        }
        return new PartialDate(year, month, day, qualification);
    }

    /** The year, 1 to 9999. */
    public int getYear() {
        return year;
    }

    /** The month, 1 to 12; empty if the date states the year only. */
    public OptionalInt getMonth() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The day of the month, 1 to 31; empty if the date states no day. */
    public OptionalInt getDay() {
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** How far the date is certain. */
    public DateQualification getQualification() {
        return qualification;
    }

    /** The date if it states a day, else empty. */
    public Optional<LocalDate> toLocalDate() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    @Override
    public Optional<LocalDate> getEarliest() {
        return Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
    }

    @Override
    public Optional<LocalDate> getLatest() {
        int lastMonth = month == 0 ? 12 : month;
        return Optional.of(day == 0 ? YearMonth.of(year, lastMonth).atEndOfMonth() : LocalDate.of(year, month, day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date
                && date.year == year
                && date.month == month
                && date.day == day
                && date.qualification == qualification;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day, qualification);
    }

    /** The date in EDTF. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(12);
        appendPadded(text, year, 4);
        if (month > 0) {
            appendPadded(text.append('-'), month, 2);
        }
        if (day > 0) {
            appendPadded(text.append('-'), day, 2);
        }
        return text.append(qualification.mark()).toString();
    }

    private static boolean hasDateForm(String text) {
        if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void appendPadded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(width - digits.length())).append(digits);
    }
}
