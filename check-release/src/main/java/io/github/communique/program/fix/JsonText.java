package io.github.communique.program.fix;

import io.github.communique.report.EscapedExcerpt;
import java.util.Locale;

/** The characters of JSON strings, written and read. */
final class JsonText {

    private static final int UNICODE_ESCAPE = 6;

    private JsonText() {}

    /** The characters that a part of a document within quotation marks denotes. */
    static String decoded(String json, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int at = start; at < end; at += width(json, at)) {
            text.append(character(json, at));
        }
        return text.toString();
    }

    /** The index in the document after a number of characters of a string. */
    static int offset(String json, int start, int characters) {
        int at = start;
        for (int i = 0; i < characters; i++) {
            at += width(json, at);
        }
        return at;
    }

    /** The characters as a part of a string; those that do not show are escaped. */
    static String encoded(String text) {
        StringBuilder json = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '"' || codePoint == '\\') {
                json.append('\\').appendCodePoint(codePoint);
            } else if (EscapedExcerpt.shows(codePoint) && codePoint != '\u00A0') {
                json.appendCodePoint(codePoint);
            } else {
                for (char unit : Character.toChars(codePoint)) {
                    json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return json.toString();
    }

    private static int width(String json, int at) {
        if (json.charAt(at) != '\\') {
            return 1;
        }
        return json.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
    }

    private static char character(String json, int at) {
        char c = json.charAt(at);
        if (c != '\\') {
            return c;
        }
        char escaped = json.charAt(at + 1);
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(json.substring(at + 2, at + UNICODE_ESCAPE), 16);
            default -> escaped;
        };
    }
}
