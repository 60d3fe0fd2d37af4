package io.github.communique.drafting.assembly;

import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.WordKind;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: {@code 14:30}, {@code 14.30}, {@code 10 h 30}, {@code 9 a.m.}, {@code 9:15 pm}, {@code 0900 GMT}. */
final class TimeOfDay {

    /** The names of universal time, which are the same in every language. */
    static final Set<String> UNIVERSAL = Set.of("GMT", "UTC");

    private static final int NOON = 12;
    private static final int DIGITS_WITHOUT_MARK = 4;
    private static final Set<String> BETWEEN_HOURS_AND_MINUTES = Set.of(":", ".");
    private static final String HOURS = "h";

    private TimeOfDay() {}

    /** The time that starts with a word of digits; null if the word starts none. */
    static @Nullable LocalTime at(TextBlock line, int word) {
        int digits = line.words().leadingDigits(word);
        if (digits == DIGITS_WITHOUT_MARK) {
            return inFourDigits(line, word);
        }
        return digits > 2 ? null : withHours(line, word, digits);
    }

    /** Four digits may be any number unless universal time follows. */
    private static @Nullable LocalTime inFourDigits(TextBlock line, int word) {
        Words words = line.words();
        boolean isTime = words.isNumber(word)
                && word + 1 < words.size()
                && UNIVERSAL.contains(words.text(word + 1))
                && line.followsDirectly(word + 1);
        int number = isTime ? Integer.parseInt(words.text(word)) : 0;
        return isTime ? time(number / 100, number % 100) : null;
    }

    private static @Nullable LocalTime withHours(TextBlock line, int word, int digits) {
        Words words = line.words();
        String text = words.text(word);
        int hour = Integer.parseInt(text.substring(0, digits));
        boolean hasMark = isMinutes(words, word + 1) && BETWEEN_HOURS_AND_MINUTES.contains(line.gapBefore(word + 1));
        boolean isInHours = isMinutes(words, word + 2) && words.text(word + 1).equals(HOURS);
        int last = hasMark ? word + 1 : word;
        int minute = 0;
        if (hasMark || isInHours) {
            minute = Integer.parseInt(words.text(isInHours ? word + 2 : word + 1));
        }
        String half = text.length() > digits ? value(line, text.substring(digits)) : half(line, last + 1);
        if (half.isEmpty()) {
            return hasMark || isInHours ? time(hour, minute) : null;
        }
        return hour < 1 || hour > NOON ? null : time(hour % NOON + Integer.parseInt(half), minute);
    }

    private static boolean isMinutes(Words words, int word) {
        return word < words.size() && words.isNumber(word) && words.end(word) - words.start(word) == 2;
    }

    /** The hours that {@code pm} or {@code p.m.} adds; empty if another word follows. */
    private static String half(TextBlock line, int word) {
        Words words = line.words();
        if (word >= words.size()) {
            return "";
        }
        String whole = value(line, words.text(word));
        boolean isSplit = whole.isEmpty()
                && word + 1 < words.size()
                && line.gapBefore(word + 1).equals(".");
        return isSplit ? value(line, words.text(word) + words.text(word + 1)) : whole;
    }

    private static String value(TextBlock line, String abbreviation) {
        String value = line.language().words(WordKind.DAY_HALVES).value(Letters.lowerCase(abbreviation));
        return value == null ? "" : value;
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        try {
            return LocalTime.of(hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
