package io.github.communique.program;

import io.github.communique.report.EscapedExcerpt;

/**
 * A part of a line around a position, and the marks to print below it.
 *
 * @param text the part of the line, invisible characters escaped
 * @param underline spaces and marks, as wide as the text up to the end of the marked passage
 */
record Excerpt(String text, String underline) {

    private static final int BEFORE = 50;
    private static final int AFTER = 50;
    private static final int MAX_UNDERLINED = 80;

    /**
     * The part of a line of JSON around a position.
     *
     * @param line the line
     * @param column the position in code points, from 0
     * @param length the number of characters of a JSON string to mark; 0 for the whole token that starts there
     */
    static Excerpt ofJson(String line, int column, int length) {
        int start = offset(line, column);
        return of(line, start, length > 0 ? charactersEnd(line, start, length) : tokenEnd(line, start));
    }

    /**
     * The part of a line of a text around a passage.
     *
     * @param line the line
     * @param column the start of the passage in code points, from 0
     * @param endColumn the end of the passage; if it is not after the start, the word that starts there is marked
     */
    static Excerpt ofText(String line, int column, int endColumn) {
        int start = offset(line, column);
        return of(line, start, endColumn > column ? offset(line, endColumn) : tokenEnd(line, start));
    }

    private static int offset(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
    }

    private static Excerpt of(String line, int start, int end) {
        int last = fittingEnd(line, start, end, MAX_UNDERLINED);
        int from = fittingStart(line, start, BEFORE);
        int to = fittingEnd(line, last, line.length(), AFTER);
        String lead = (from > 0 ? "…" : "") + EscapedExcerpt.of(line.substring(from, start));
        String place = EscapedExcerpt.of(line.substring(start, last));
        String tail = EscapedExcerpt.of(line.substring(last, to)) + (to < line.length() ? "…" : "");
        return new Excerpt(lead + place + tail, " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(place))));
    }

    /** How far a text can be shown from a place on in so many cells, each character in its escaped form. */
    private static int fittingEnd(String line, int from, int end, int cells) {
        int at = from;
        int left = cells;
        while (at < end) {
            int next = at + Character.charCount(line.codePointAt(at));
            left -= Math.max(1, width(EscapedExcerpt.of(line.substring(at, next))));
            if (left < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** From where a text can be shown up to a place in so many cells. */
    private static int fittingStart(String line, int end, int cells) {
        int at = end;
        int left = cells;
        while (at > 0) {
            int next = at - Character.charCount(line.codePointBefore(at));
            left -= Math.max(1, width(EscapedExcerpt.of(line.substring(next, at))));
            if (left < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The end of a number of characters of a JSON string, with an escape counted as one. */
    private static int charactersEnd(String line, int start, int length) {
        int at = start;
        for (int i = 0; i < length && at < line.length(); i++) {
            boolean isEscape = line.charAt(at) == '\\' && at + 1 < line.length();
            int width = isEscape ? (line.charAt(at + 1) == 'u' ? 6 : 2) : Character.charCount(line.codePointAt(at));
            at = Math.min(line.length(), at + width);
        }
        return at;
    }

    /** The end of the string, number or word that starts at an offset; one character otherwise. */
    private static int tokenEnd(String line, int start) {
        if (start >= line.length()) {
            return start;
        }
        int at = start + 1;
        if (line.charAt(start) == '"') {
            while (at < line.length() && line.charAt(at) != '"') {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(line.length(), at + 1);
        }
        while (at < line.length()
                && Character.isLetterOrDigit(line.charAt(start))
                && Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        return Character.isLowSurrogate(line.charAt(Math.min(at, line.length() - 1)))
                ? Math.min(line.length(), at + 1)
                : at;
    }

    /** The width of the text in terminal cells; combining marks take none, East Asian wide characters two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : isWide(c) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF;
    }
}
