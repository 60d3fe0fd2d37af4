package io.github.communique.drafting.reading;

import java.util.ArrayList;
import java.util.List;

/** Splits a plain text into lines. */
final class TextLines {

    private static final int TAB = 8;
    private static final int DEEPEST = 32;

    private TextLines() {}

    /** The lines of a text, which may end in LF, CR, CR LF, NEL or the line and paragraph separators of Unicode. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEnd(c)) {
                boolean isSecondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!isSecondOfPair) {
                    lines.add(line(text, start, i));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(line(text, start, text.length()));
        }
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static TextLine line(String text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = from;
        int indent = 0;
        int quoted = 0;
        while (start < end) {
            char c = text.charAt(start);
            boolean isQuotation = c == '>' && quoted < DEEPEST && indent < TAB;
            if (isQuotation) {
                quoted++;
                indent = 0;
            } else if (c == '\t') {
                indent += TAB - indent % TAB;
            } else if (isSpace(c)) {
                indent += isWide(c) ? 1 : 0;
            } else {
                break;
            }
            start++;
        }
        return new TextLine(
                start, end, quoted > 0 ? Math.max(0, indent - 1) : indent, columns(text, start, end), quoted);
    }

    private static int columns(String text, int start, int end) {
        int columns = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            columns += c >= '\u2E80' && c < '\uD800' || c >= '\uF900' && c < '\uFB00' || c >= '\uFF00' && c < '\uFF61'
                    ? 1
                    : 0;
        }
        return columns;
    }

    private static boolean isWide(char c) {
        return c != '\f' && c != '\u200B' && c != '\uFEFF';
    }

    /** Whether a character is nothing but space: no-break spaces, form feeds and the zero-width space included. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
