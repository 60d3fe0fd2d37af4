package io.github.communique.time;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The parts of a stamp's text: local date and time, offset, zone. */
final class StampText {

    /** The smallest and greatest offset from UTC in use. Source: IANA time zone database. */
    static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private static final Phrase FORM = Phrase.of(
            "form.stamp", "a time such as 2022-07-07T14:30:00+02:00, with offset or local, of a day that exists");
    private static final int LENGTH_TO_SECONDS = 19;
    private static final int OFFSET_LENGTH = 6;

    private StampText() {}

    static LocalDateTime local(String text) {
        try {
            return LocalDateTime.parse(text.substring(0, localEnd(text)));
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    static Optional<ZoneOffset> offset(String text) {
        int start = localEnd(text);
        int end = text.indexOf('[', start);
        String offset = text.substring(start, end < 0 ? text.length() : end);
        if (offset.isEmpty() && end < 0) {
            return Optional.empty();
        }
        boolean hoursAndMinutes = offset.length() == OFFSET_LENGTH && offset.charAt(3) == ':';
        if (!offset.equals("Z") && !hoursAndMinutes) {
            throw malformed(text);
        }
        try {
            return Optional.of(ZoneOffset.of(offset.equals("-00:00") ? "Z" : offset));
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    static Optional<ZoneId> zone(String text) {
        int bracket = text.indexOf('[', localEnd(text));
        if (bracket < 0) {
            return Optional.empty();
        }
        if (!text.endsWith("]")) {
            throw malformed(text);
        }
        try {
            return Optional.of(ZoneId.of(text.substring(bracket + 1, text.length() - 1)));
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    private static int localEnd(String text) {
        if (text.length() < LENGTH_TO_SECONDS
                || text.charAt(10) != 'T'
                || text.charAt(4) != '-'
                || text.startsWith("24", 11)
                || text.startsWith("0000")) {
            throw malformed(text);
        }
        int end = LENGTH_TO_SECONDS;
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end == LENGTH_TO_SECONDS + 1) {
                throw malformed(text);
            }
        }
        return end;
    }

    private static MalformedValueException malformed(String text) {
        return new MalformedValueException(text, FORM);
    }
}
