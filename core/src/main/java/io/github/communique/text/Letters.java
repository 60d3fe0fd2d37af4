package io.github.communique.text;

import java.text.Normalizer;
import java.util.Locale;

/** Functions on letters and their diacritics. */
public final class Letters {

    /** A text with only smaller characters is composed. */
    private static final char FIRST_COMBINING = '\u0300';

    /** The end of Latin-1 and Latin Extended-A and B, in which no letter decomposes into two letters. */
    private static final char LATIN_END = '\u0250';

    private static final int MAX_MARKS = 30;

    private static final String WITH_STROKE = "łŁøØđĐħĦŧŦ";
    private static final String BELOW_STROKE = "lLoOdDhHtT";

    private static final char[] LATIN_WITHOUT_MARKS = latinWithoutMarks();

    /** Marks where a word may be hyphenated; invisible except at the end of a line. */
    static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    /** The text composed (NFC); unchanged if it has more than thirty combining marks in a row. */
    public static String composed(String text) {
        return isPlain(text) || !isStreamSafe(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A word composed, without soft hyphens and without the bracket after a letter whose case an editor changed:
     * {@code W]e} becomes {@code We}.
     */
    public static String composedWord(String word) {
        return composed(withoutSigns(word));
    }

    private static String withoutSigns(String word) {
        if (word.indexOf(SOFT_HYPHEN) < 0 && word.indexOf(']') < 0) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != SOFT_HYPHEN && c != ']') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Whether the text is composed (NFC). */
    public static boolean isComposed(String text) {
        return isPlain(text) || !isStreamSafe(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /**
     * The text in lower case, character by character. {@link String#toLowerCase} takes quadratic time on a text full of
     * letters whose lower case is two characters.
     */
    public static String lowerCase(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }

    /**
     * The text without diacritics, including strokes through letters: {@code Rakić} becomes {@code Rakic}, and
     * {@code Łódź} becomes {@code Lodz}.
     */
    public static String withoutMarks(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN_END) {
                return withoutMarksDecomposed(text);
            }
            folded.append(LATIN_WITHOUT_MARKS[text.charAt(i)]);
        }
        return folded.toString();
    }

    private static String withoutMarksDecomposed(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        (isStreamSafe(text) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text)
                .codePoints()
                .filter(codePoint -> !isMark(codePoint))
                .map(Letters::withoutStroke)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Letters with a stroke do not decompose. */
    private static int withoutStroke(int codePoint) {
        int at = WITH_STROKE.indexOf(codePoint);
        return at < 0 ? codePoint : BELOW_STROKE.charAt(at);
    }

    /** A Latin letter with at most one mark decomposes into one letter and the mark. */
    private static char[] latinWithoutMarks() {
        char[] letters = new char[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            letters[c] = withoutMarksDecomposed(String.valueOf(c)).charAt(0);
        }
        return letters;
    }

    /** The text without characters outside ASCII: {@code Rakić} becomes {@code Raki}. */
    public static String withoutNonAscii(String text) {
        if (isAscii(text)) {
            return text;
        }
        String composed = composed(text);
        StringBuilder ascii = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (composed.charAt(i) < 0x80) {
                ascii.append(composed.charAt(i));
            }
        }
        return ascii.toString();
    }

    /** The text composed, with another character in place of each one outside ASCII. */
    public static String withNonAsciiAs(char replacement, String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        composed(text)
                .codePoints()
                .forEach(codePoint -> ascii.append(codePoint < 0x80 ? (char) codePoint : replacement));
        return ascii.toString();
    }

    /** Whether all characters are ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether the code point is a combining mark. */
    public static boolean isMark(int codePoint) {
        return CharacterClass.isMark(Character.getType(codePoint));
    }

    /** Whether the character is a space, including no-break spaces. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c >= 0x85 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Whether the text has no more combining marks in a row than any language needs (Unicode Standard Annex 15,
     * Stream-Safe Text Format). Sorting them takes quadratic time.
     */
    private static boolean isStreamSafe(String text) {
        int marks = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }
}
