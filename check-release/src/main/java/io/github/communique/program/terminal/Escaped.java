package io.github.communique.program.terminal;

import io.github.communique.report.EscapedExcerpt;
import java.util.Locale;

/**
 * Escapes untrusted texts, such as file names, for a terminal: the whole text, with invisible characters escaped as in
 * JSON.
 */
public final class Escaped {

    private Escaped() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (EscapedExcerpt.shows(codePoint)) {
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
}
