package io.github.communique.drafting.assembly;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.time.Stamp;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of an embargo: a date with year and a time of day, and an offset only where the line says GMT or UTC.
 *
 * @param stamp the end
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
record EmbargoEnd(Stamp stamp, int start, int end) {

    private static final int NOON = 12;
    private static final List<String> UNIVERSAL = List.of("GMT", "UTC");
    private static final String MORNING = "am";
    private static final String AFTERNOON = "pm";

    /** The end that a line states with date and time; null if it does not. */
    static @Nullable EmbargoEnd in(TextBlock line) {
        ReadDate date = ReadDate.in(line);
        if (date == null || date.day() == null) {
            return null;
        }
        Words words = line.words();
        for (int i = 0; i < words.size(); i++) {
            boolean isOutside = words.end(i) <= date.start() || words.start(i) >= date.end();
            LocalTime time = isOutside && words.startsWithDigit(i) ? time(line, i) : null;
            if (time != null) {
                String offset = "";
                int last = i;
                for (int j = i; j < words.size(); j++) {
                    if (UNIVERSAL.contains(words.text(j))) {
                        offset = "Z";
                        last = j;
                    }
                }
                String local = date.day() + "T" + time + ":00";
                return new EmbargoEnd(
                        Stamp.parse(local + offset),
                        Math.min(date.start(), words.start(i)),
                        Math.max(date.end(), words.end(last)));
            }
        }
        return null;
    }

    /** {@code 14:30}, {@code 14.30}, {@code 9 a.m.}, {@code 9:15 pm}, {@code 0900}, {@code 9 h 15}. */
    private static @Nullable LocalTime time(TextBlock line, int word) {
        Words words = line.words();
        String text = words.text(word);
        int digits = words.leadingDigits(word);
        int next = word + 1;
        int hour = digits > 2 && digits != 4 ? -1 : Integer.parseInt(text.substring(0, digits));
        int minute = 0;
        boolean hasMinutes = digits == 4 && digits == text.length();
        if (hasMinutes) {
            minute = hour % 100;
            hour = hour / 100;
        } else if (next < words.size()
                && words.isNumber(next)
                && words.end(next) - words.start(next) == 2
                && (line.gapBefore(next).equals(":") || line.gapBefore(next).equals("."))) {
            minute = Integer.parseInt(words.text(next));
            hasMinutes = true;
            next++;
        }
        boolean isOfHours = !hasMinutes
                && next + 1 < words.size()
                && words.text(next).equals("h")
                && words.isNumber(next + 1)
                && words.end(next + 1) - words.start(next + 1) == 2;
        if (isOfHours) {
            minute = Integer.parseInt(words.text(next + 1));
            hasMinutes = true;
        }
        String half = text.length() > digits ? Letters.lowerCase(text.substring(digits)) : half(words, next);
        boolean isHalf = half.equals(MORNING) || half.equals(AFTERNOON);
        if (!hasMinutes && !isHalf || isHalf && (hour < 1 || hour > NOON)) {
            return null;
        }
        if (isHalf) {
            hour = hour % NOON + (half.equals(AFTERNOON) ? NOON : 0);
        }
        try {
            return LocalTime.of(hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String half(Words words, int next) {
        if (next >= words.size()) {
            return "";
        }
        String one = Letters.lowerCase(words.text(next));
        String two = next + 1 < words.size() ? one + Letters.lowerCase(words.text(next + 1)) : one;
        return two.equals(MORNING) || two.equals(AFTERNOON) ? two : one.replace(".", "");
    }

    /** Where the condition starts in a line without a time: after the phrase and words such as {@code until}. */
    static int startOfCondition(TextBlock line, int from) {
        Words words = line.words();
        int next = words.before(from) + 1;
        while (next < words.size()
                && (words.is(next, WordClass.FUNCTION)
                        || line.language()
                                .words(WordKind.FUNCTION_WORDS)
                                .contains(Letters.lowerCase(words.text(next))))) {
            next++;
        }
        return next < words.size() ? words.start(next) : line.text().length();
    }
}
