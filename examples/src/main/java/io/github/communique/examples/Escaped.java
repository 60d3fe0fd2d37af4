package io.github.communique.examples;

import java.util.Locale;

/** Texts from outside, such as names of files, made harmless for a terminal: whole, with what does not show escaped as in JSON. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (shows(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                for (int unit = i; unit < end; unit++) {
                    shown.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(unit)));
                }
            }
            i = end;
        }
        return shown.toString();
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
