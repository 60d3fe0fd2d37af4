package io.github.communique.drafting.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the start of a list item, such as a bullet or a number.
 *
 * @param length the number of characters up to the text of the item
 * @param style what is the same in all marks of a list: the bullet, or the form of the number
 * @param number the number, 0 for a bullet
 */
record ItemMark(int length, String style, int number) {

    private static final String BULLETS = "-*•·‣◦▪▫■□●○◆◇►▸❖➢⁃∙–—・";

    /** Bullets behind which Japanese has no space. */
    private static final String UNSPACED = "・◆◇";

    /** The mark at the start of a line, or {@code null} if there is none. */
    static @Nullable ItemMark of(String text, TextLine line) {
        if (line.length() < 3) {
            return null;
        }
        char first = text.charAt(line.start());
        boolean isLetter = first == 'o' && line.indent() > 0;
        if (BULLETS.indexOf(first) >= 0 || isLetter) {
            int after = afterSpaces(text, line.start() + 1, line.end());
            boolean isWithoutSpace = after == line.start() + 1 && UNSPACED.indexOf(first) < 0;
            return isWithoutSpace ? null : new ItemMark(after - line.start(), String.valueOf(first), 0);
        }
        return numbered(text, line);
    }

    /** Whether a single item makes a list; a dash may start speech, and a number may be a day or the number of a heading. */
    boolean isSureAlone() {
        return number == 0 && !isDash() && !style.equals("o");
    }

    /** Whether the mark is a dash that may start speech. */
    boolean isDash() {
        return style.equals("–") || style.equals("—");
    }

    /** Whether the mark is a letter or a number in letters, which a heading may have as well. */
    boolean isLetter() {
        return style.indexOf('A') >= 0 || style.indexOf('a') >= 0;
    }

    /** Whether this is the mark of the item after another one. */
    boolean follows(ItemMark other) {
        return style.equals(other.style) && (number == 0 || number == other.number + 1);
    }

    private static @Nullable ItemMark numbered(String text, TextLine line) {
        boolean isOpened = text.charAt(line.start()) == '(';
        int start = line.start() + (isOpened ? 1 : 0);
        int end = start;
        while (end < line.end() && end - start < 4 && isNumberPart(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= line.end()) {
            return null;
        }
        char close = text.charAt(end);
        boolean isClosed = close == ')' || close == '.' && !isOpened;
        int after = afterSpaces(text, end + 1, line.end());
        if (!isClosed || after == end + 1) {
            return null;
        }
        String written = text.substring(start, end);
        char first = written.charAt(0);
        String kind = "9";
        int number;
        if (first >= '0' && first <= '9') {
            number = decimal(written);
        } else {
            number = written.length() == 1 ? Character.toLowerCase(first) - 'a' + 1 : roman(written);
            kind = Character.isUpperCase(first) ? "A" : "a";
        }
        String style = (isOpened ? "(" : "") + kind + close;
        return number <= 0 ? null : new ItemMark(after - line.start(), style, number);
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int decimal(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number > 999 ? 0 : number;
    }

    private static int roman(String written) {
        String digits = written.toLowerCase(Locale.ROOT);
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = romanDigit(digits.charAt(i));
            int next = i + 1 < digits.length() ? romanDigit(digits.charAt(i + 1)) : 0;
            if (value == 0) {
                return 0;
            }
            number += value < next ? -value : value;
        }
        return number;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
        };
    }

    private static int afterSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
