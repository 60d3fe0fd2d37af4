package io.github.communique.drafting.source;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A character reference in HTML or Markdown: an ampersand, a name or a number, and usually a semicolon.
 *
 * @param length the number of {@code char}s of the reference in the source
 * @param characters what it stands for
 */
record CharacterReference(int length, String characters) {

    /** Longer than the longest name, and than any number that is not nonsense. */
    private static final int LONGEST = 48;

    private static final int REPLACEMENT = 0xFFFD;

    /** What browsers read for the references 128 to 159, which are control characters in Unicode. */
    private static final char[] WINDOWS_1252 = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178
    };

    /**
     * The reference at an ampersand, as browsers read it: also without its semicolon where HTML allows that.
     *
     * @param end the index at which the text ends
     * @return {@code null} if the ampersand is only an ampersand
     */
    static @Nullable CharacterReference at(String source, int ampersand, int end) {
        int start = ampersand + 1;
        if (start >= end) {
            return null;
        }
        return source.charAt(start) == '#' ? number(source, ampersand, end) : name(source, ampersand, end);
    }

    private static @Nullable CharacterReference number(String source, int ampersand, int end) {
        int i = ampersand + 2;
        boolean isHex = i < end && (source.charAt(i) == 'x' || source.charAt(i) == 'X');
        int base = isHex ? 16 : 10;
        i += isHex ? 1 : 0;
        int first = i;
        int value = 0;
        while (i < end && isDigit(source.charAt(i), base)) {
            value = Math.min(Character.MAX_CODE_POINT + 1, value * base + Character.digit(source.charAt(i), base));
            i++;
        }
        if (i == first) {
            return null;
        }
        i += i < end && source.charAt(i) == ';' ? 1 : 0;
        return new CharacterReference(i - ampersand, Character.toString(asRead(value)));
    }

    private static boolean isDigit(char c, int base) {
        return c < 0x80 && Character.digit(c, base) >= 0;
    }

    private static int asRead(int value) {
        if (value > Character.MAX_CODE_POINT) {
            return REPLACEMENT;
        }
        return value >= 0x80 && value < 0xA0 ? WINDOWS_1252[value - 0x80] : value;
    }

    private static @Nullable CharacterReference name(String source, int ampersand, int end) {
        int i = ampersand + 1;
        int most = Math.min(end, i + LONGEST);
        while (i < most && Character.isLetter(source.charAt(i))) {
            i++;
        }
        while (i < most && isDigit(source.charAt(i), 10)) {
            i++;
        }
        String name = source.substring(ampersand + 1, i);
        boolean isClosed = i < end && source.charAt(i) == ';';
        boolean isKnown = Entities.isBaseNamedEntity(name) || isClosed && Entities.isNamedEntity(name);
        if (!isKnown) {
            name = Entities.findPrefix(name);
            i = ampersand + 1 + name.length();
            isClosed = i < end && source.charAt(i) == ';';
        }
        if (name.isEmpty()) {
            return null;
        }
        int[] points = new int[2];
        int count = Entities.codepointsForName(name, points);
        return new CharacterReference(i + (isClosed ? 1 : 0) - ampersand, new String(points, 0, count));
    }
}
