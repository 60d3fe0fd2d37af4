package io.github.communique.text;

import java.text.Normalizer;
import java.util.Locale;

/** Letters and the marks on them. */
public final class Letters {

    /** No text below this character needs composition. */
    private static final char FIRST_COMBINING = '\u0300';

    /** After Latin-1, Latin Extended-A and B, in which no letter decomposes to two. */
    private static final char LATIN_END = '\u0250';

    private static final int MOST_MARKS = 30;

    private static final String WITH_STROKE = "łŁøØđĐħĦŧŦ";
    private static final String BELOW_STROKE = "lLoOdDhHtT";

    private static final char[] LATIN_WITHOUT_MARKS = latinWithoutMarks();

    /** Where a word may be divided: it shows nothing unless a line ends there. */
    static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    /** The text composed (NFC); as it is where more than thirty marks stand in a row. */
    public static String composed(String text) {
        return isPlain(text) || !isStreamSafe(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A word composed, without soft hyphens and without the bracket behind a letter that an editor has raised: {@code W]e} becomes {@code We}. */
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
     * A text with small letters, each in place of one of its own: {@link String#toLowerCase} takes time that grows with the square of
     * the text where it is full of letters that become two.
     */
    public static String lowerCase(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }

    /** A text without the marks on its letters and the strokes through them: {@code Rakić} becomes {@code Rakic}, {@code Łódź} {@code Lodz}. */
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

    /** Each Latin letter with one mark at most decomposes to one letter and its mark. */
    private static char[] latinWithoutMarks() {
        char[] letters = new char[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            letters[c] = withoutMarksDecomposed(String.valueOf(c)).charAt(0);
        }
        return letters;
    }

    /** A text without its letters outside ASCII: {@code Rakić} becomes {@code Raki}. */
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

    /** Whether all characters are of ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether the code point is a mark on the letter before it. */
    public static boolean isMark(int codePoint) {
        return CharacterClass.isMark(Character.getType(codePoint));
    }

    /** Whether the character separates words and shows nothing, those included that do not break. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c >= 0x85 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Whether no more marks stand in a row than any language needs (Unicode Standard Annex 15, Stream-Safe Text Format): the time to
     * put them in order grows with the square of their number.
     */
    private static boolean isStreamSafe(String text) {
        int marks = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
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
