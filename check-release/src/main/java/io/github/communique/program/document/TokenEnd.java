package io.github.communique.program.document;

/** Finds where what starts a line ends. */
final class TokenEnd {

    private static final int UNICODE_ESCAPE = 6;

    private TokenEnd() {}

    /** The end of a number of characters of a JSON string, with an escape counted as one. */
    static int ofCharacters(String line, int length) {
        int at = 0;
        for (int i = 0; i < length && at < line.length(); i++) {
            at = Math.min(line.length(), at + width(line, at));
        }
        return at;
    }

    private static int width(String line, int at) {
        boolean isEscape = line.charAt(at) == '\\' && at + 1 < line.length();
        if (isEscape) {
            return line.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
        }
        return Character.charCount(line.codePointAt(at));
    }

    /** The end of the string, number or word at the start; one character otherwise. */
    static int of(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        int at = 1;
        if (line.charAt(0) == '"') {
            while (at < line.length() && line.charAt(at) != '"') {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(line.length(), at + 1);
        }
        while (at < line.length()
                && Character.isLetterOrDigit(line.charAt(0))
                && Character.isLetterOrDigit(line.charAt(at))) {
            at++;
        }
        return Character.isLowSurrogate(line.charAt(Math.min(at, line.length() - 1)))
                ? Math.min(line.length(), at + 1)
                : at;
    }
}
