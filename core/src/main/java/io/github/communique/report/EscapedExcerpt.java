package io.github.communique.report;

import java.util.Locale;

/**
 * Escapes text of a document for safe display on a terminal, in a log or on a page: invisible characters are shown as
 * escapes.
 */
public final class EscapedExcerpt {

    private static final int MAX_LENGTH = 160;
    private static final int END = 37;
    private static final int CUT = 3;

    private EscapedExcerpt() {}

    /**
     * The text with control characters, bidirectional and other invisible format characters and unpaired surrogates
     * written as {@code \\u202E}, shortened in the middle to 160 code points.
     */
    public static String of(String text) {
        String cut = cut(text, 0, text.length(), MAX_LENGTH);
        StringBuilder shown = new StringBuilder(cut.length() + 16);
        for (int i = 0; i < cut.length(); ) {
            int codePoint = cut.codePointAt(i);
            if (shows(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /**
     * A part of a text, shortened in the middle to a maximum length. Takes time proportional to the result, not to the
     * omitted text.
     *
     * @param from the index of the first {@code char} of the part
     * @param to the index after its last {@code char}
     * @param most the maximum number of code points, 80 or more
     */
    public static String cut(String text, int from, int to, int most) {
        if (to - from <= most || to - from <= 2 * most && text.codePointCount(from, to) <= most) {
            return text.substring(from, to);
        }
        int tailStart = text.offsetByCodePoints(from, most - CUT - END);
        return text.substring(from, tailStart) + " … " + text.substring(text.offsetByCodePoints(to, -END), to);
    }

    /**
     * Whether a code point is displayed as itself. Control and format characters, surrogates, unassigned code points
     * and line separators are not.
     */
    public static boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
