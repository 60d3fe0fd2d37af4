package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;

/** The form of a partial date in EDTF. */
final class PartialDateText {

    static final String FORM = "a real date such as 2022-07-07, 2022-07 or 2022, with ?, ~ or % if not certain";

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private PartialDateText() {}

    static PartialDate parse(String text) {
        DateQualification qualification =
                text.isEmpty() ? DateQualification.EXACT : DateQualification.of(text.charAt(text.length() - 1));
        int length = text.length() - qualification.mark().length();
        if (!hasDateForm(text, length)) {
            throw new MalformedValueException(text, FORM);
        }
        PartialDate.Builder date = PartialDate.builder().qualification(qualification);
        date.year(number(text, 0, YEAR_LENGTH));
        if (length >= MONTH_LENGTH) {
            date.month(number(text, YEAR_LENGTH + 1, MONTH_LENGTH));
        }
        if (length == DAY_LENGTH) {
            date.day(number(text, MONTH_LENGTH + 1, DAY_LENGTH));
        }
        return date.build();
    }

    static String format(PartialDate date) {
        StringBuilder text = new StringBuilder(DAY_LENGTH + 1);
        appendPadded(text, date.getYear(), YEAR_LENGTH);
        date.getMonth().ifPresent(month -> appendPadded(text.append('-'), month, 2));
        date.getDay().ifPresent(day -> appendPadded(text.append('-'), day, 2));
        return text.append(date.getQualification().mark()).toString();
    }

    private static boolean hasDateForm(String text, int length) {
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
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
