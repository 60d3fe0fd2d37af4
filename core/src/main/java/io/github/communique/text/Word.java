package io.github.communique.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters, digits and the marks on them.
 *
 * @param start its first {@code char} in the text
 * @param end the {@code char} after its last
 * @param text the word
 */
public record Word(int start, int end, String text) {

    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean isPart = Character.isLetterOrDigit(codePoint) || start >= 0 && isMark(codePoint);
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                words.add(new Word(start, i, text.substring(start, i)));
                start = -1;
            }
            i += Character.charCount(codePoint);
        }
        if (start >= 0) {
            words.add(new Word(start, text.length(), text.substring(start)));
        }
        return List.copyOf(words);
    }

    /** The word in lower case, whatever the language of the machine. */
    public String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The word composed (NFC). */
    public String composed() {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The word without the marks on its letters. */
    public String withoutMarks() {
        return withoutMarks(text);
    }

    /** A text without the marks on its letters: {@code Rakić} becomes {@code Rakic}. */
    public static String withoutMarks(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(codePoint -> !isMark(codePoint))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** A text without its letters outside ASCII: {@code Rakić} becomes {@code Raki}. */
    public static String withoutNonAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> codePoint < 0x80)
                .forEach(ascii::appendCodePoint);
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

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
