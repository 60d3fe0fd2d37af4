package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.util.Optional;

/** Parses and formats intervals in EDTF. */
final class DateIntervalText {

    static final Phrase FORM = Phrase.of("form.interval", "an interval such as 2022-06-27/2022-07-03 or 1999-06-12/..");

    private static final String OPEN = "..";

    private DateIntervalText() {}

    static DateInterval parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0 || text.indexOf('/', stroke + 1) >= 0 || text.length() == 1) {
            throw new MalformedValueException(text, FORM);
        }
        String start = text.substring(0, stroke);
        String end = text.substring(stroke + 1);
        return DateInterval.builder()
                .start(date(start))
                .end(date(end))
                .openStarted(start.equals(OPEN))
                .openEnded(end.equals(OPEN))
                .build();
    }

    static String format(DateInterval interval) {
        String start = interval.getStart().map(PartialDate::toString).orElse(interval.isOpenStarted() ? OPEN : "");
        String end = interval.getEnd().map(PartialDate::toString).orElse(interval.isOpenEnded() ? OPEN : "");
        return start + "/" + end;
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
