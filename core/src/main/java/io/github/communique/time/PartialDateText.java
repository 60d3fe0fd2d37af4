package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;

/** Parses and formats partial dates in EDTF. */
final class PartialDateText {

    static final Phrase FORM = Phrase.of(
            "form.date",
            "a real date such as 2022-07-07, 2022-07 or 2022, with ?, ~ or % if not certain, with XX for a day or"
                    + " month left open, or 2022-21 to 2022-24 for a season");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int SPRING = 21;
    private static final int SUMMER = 22;
    private static final int WINTER = 24;
    private static final int MARCH = 3;
    private static final int DECEMBER = 12;

    private PartialDateText() {}

    static PartialDate parse(String text) {
        DateQualification qualification =
                text.isEmpty() ? DateQualification.EXACT : DateQualification.of(text.charAt(text.length() - 1));
        String date = text.substring(0, text.length() - qualification.mark().length());
        UnspecifiedDigits open = unspecified(date);
        int stated = date.length() - open.ending().length();
        if (!hasDateForm(date, stated, stated - open.digitsOfYear())) {
            throw new MalformedValueException(text, FORM);
        }
        PartialDate.Builder parsed =
                PartialDate.builder().qualification(qualification).unspecified(open);
        parsed.year(number(date, 0, YEAR_LENGTH - open.digitsOfYear()) * open.years());
        if (stated >= MONTH_LENGTH) {
            int month = number(date, YEAR_LENGTH + 1, MONTH_LENGTH);
            if (month >= SPRING && month <= WINTER && stated == MONTH_LENGTH) {
                parsed.season(month);
            } else {
                parsed.month(month);
            }
        }
        if (stated == DAY_LENGTH) {
            parsed.day(number(date, MONTH_LENGTH + 1, DAY_LENGTH));
        }
        return parsed.build();
    }

    private static UnspecifiedDigits unspecified(String date) {
        if (date.length() == YEAR_LENGTH && date.endsWith("X")) {
            return date.endsWith("XX") ? UnspecifiedDigits.DECADE : UnspecifiedDigits.YEAR;
        }
        if (!date.endsWith("-XX")) {
            return UnspecifiedDigits.NONE;
        }
        if (date.length() == MONTH_LENGTH) {
            return UnspecifiedDigits.MONTH;
        }
        return date.endsWith("-XX-XX") ? UnspecifiedDigits.MONTH_AND_DAY : UnspecifiedDigits.DAY;
    }

    static String format(PartialDate date) {
        StringBuilder text = new StringBuilder(DAY_LENGTH + 1);
        appendPadded(text, date.getYear(), YEAR_LENGTH);
        for (int i = 1; i <= date.getUnspecified().digitsOfYear(); i++) {
            text.setCharAt(YEAR_LENGTH - i, 'X');
        }
        date.getSeason().ifPresent(season -> text.append('-').append(season));
        date.getMonth().ifPresent(month -> appendPadded(text.append('-'), month, 2));
        date.getDay().ifPresent(day -> appendPadded(text.append('-'), day, 2));
        return text.append(date.getUnspecified().ending())
                .append(date.getQualification().mark())
                .toString();
    }

    /**
     * Whether the date states each part only if the part before it is stated, and marks only unstated parts as
     * unspecified.
     */
    static boolean isConsistent(PartialDate date) {
        UnspecifiedDigits open = date.getUnspecified();
        boolean hasMonth = date.getMonth().isPresent();
        boolean hasSeason = date.getSeason().isPresent();
        boolean isOrdered = hasMonth || date.getDay().isEmpty();
        boolean isOpenAfter = open == UnspecifiedDigits.NONE
                || date.getDay().isEmpty() && hasMonth == (open == UnspecifiedDigits.DAY);
        boolean isSeason = !hasSeason
                || !hasMonth
                        && open == UnspecifiedDigits.NONE
                        && date.getSeason().getAsInt() >= SPRING
                        && date.getSeason().getAsInt() <= WINTER;
        return isOrdered && isOpenAfter && isSeason && date.getYear() % open.years() == 0;
    }

    static LocalDate earliest(PartialDate date) {
        return isOverNewYear(date)
                ? LocalDate.of(date.getYear() - 1, DECEMBER, 1)
                : LocalDate.of(
                        date.getYear(), date.getMonth().orElse(1), date.getDay().orElse(1));
    }

    static LocalDate latest(PartialDate date) {
        if (isOverNewYear(date)) {
            return YearMonth.of(date.getYear() + 1, MARCH).atEndOfMonth();
        }
        YearMonth month = YearMonth.of(
                date.getYear() + date.getUnspecified().years() - 1,
                date.getMonth().orElse(DECEMBER));
        return date.getDay().isPresent() ? month.atDay(date.getDay().getAsInt()) : month.atEndOfMonth();
    }

    /** Whether the season extends into the next year in one of the hemispheres, as summer and winter do. */
    private static boolean isOverNewYear(PartialDate date) {
        int season = date.getSeason().orElse(0);
        return season == SUMMER || season == WINTER;
    }

    private static boolean hasDateForm(String text, int length, int digitsEnd) {
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < digitsEnd; i++) {
            char c = text.charAt(i);
            if (i == YEAR_LENGTH || i == MONTH_LENGTH ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void appendPadded(StringBuilder text, int number, int width) {
        int bound = 1;
        for (int i = 1; i < width; i++) {
            bound *= 10;
        }
        for (; bound > 1 && number < bound; bound /= 10) {
            text.append('0');
        }
        text.append(number);
    }
}
