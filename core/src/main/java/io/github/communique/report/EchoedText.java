package io.github.communique.report;

import java.util.Locale;

/** Text of a document, made harmless for a terminal, a log or a page: what does not show is shown escaped. */
public final class EchoedText {

    private static final int MAX_LENGTH = 160;

    private EchoedText() {}

    /**
     * The text with controls, bidirectional and other invisible format characters and unpaired surrogates written as
     * {@code \\u202E}, and cut in its middle to 160 code points.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MAX_LENGTH) + 16);
        int count = text.codePointCount(0, text.length());
        if (count <= MAX_LENGTH) {
            append(shown, text, 0, text.length());
        } else {
            append(shown, text, 0, text.offsetByCodePoints(0, MAX_LENGTH - 40));
            shown.append(" … ");
            append(shown, text, text.offsetByCodePoints(text.length(), -37), text.length());
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, String text, int from, int to) {
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            if (shows(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            }
            i += Character.charCount(codePoint);
        }
    }

    private static boolean shows(int codePoint) {
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
