package io.github.communique.wire.document;

/** Steps over the characters of a JSON string as written, escaped (RFC 8259, section 7) or not. */
public final class Escapes {

    private static final int UNICODE_LENGTH = 6;

    private Escapes() {}

    /** The index after the character that starts at an index; at most the length of the text. */
    static int end(String text, int at) {
        if (text.charAt(at) != '\\') {
            return at + 1;
        }
        return Math.min(text.length(), at + (isUnicode(text, at) ? UNICODE_LENGTH : 2));
    }

    /**
     * The UTF-16 code unit that starts at an index; the backslash for a one-letter escape, which never denotes a
     * surrogate.
     */
    static char unit(String text, int at) {
        boolean isWhole = at + UNICODE_LENGTH <= text.length() && isUnicode(text, at);
        return isWhole ? (char) Integer.parseInt(text, at + 2, at + UNICODE_LENGTH, 16) : text.charAt(at);
    }

    private static boolean isUnicode(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == 'u';
    }
}
