package io.github.communique.drafting.assembly;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordClass;
import io.github.communique.text.language.WordKind;
import io.github.communique.time.Stamp;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The end of an embargo: a date with year and a time of day, and an offset only where the line says GMT or UTC.
 *
 * @param stamp the end
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
record EmbargoEnd(Stamp stamp, int start, int end) {

    /** The end that a line states with date and time; null if it does not. */
    static @Nullable EmbargoEnd in(TextBlock line) {
        ReadDate date = ReadDate.in(line);
        if (date == null || date.day() == null) {
            return null;
        }
        Words words = line.words();
        for (int i = 0; i < words.size(); i++) {
            boolean isOutside = words.end(i) <= date.start() || words.start(i) >= date.end();
            LocalTime time = isOutside && words.startsWithDigit(i) ? TimeOfDay.at(line, i) : null;
            if (time != null) {
                String offset = "";
                int last = i;
                for (int j = i; j < words.size(); j++) {
                    if (TimeOfDay.UNIVERSAL.contains(words.text(j))) {
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
