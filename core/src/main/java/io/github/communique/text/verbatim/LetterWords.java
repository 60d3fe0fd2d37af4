package io.github.communique.text.verbatim;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Sets the letters of scripts without spaces between words apart, so that each counts as a word. */
final class LetterWords {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private LetterWords() {}

    /** Whether a text has letters of these scripts. */
    static boolean areIn(String text) {
        return text.codePoints().anyMatch(LetterWords::isOne);
    }

    private static boolean isOne(int codePoint) {
        return Character.isLetter(codePoint) && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    /** The text with a space before each letter of these scripts, and after the last of several. */
    static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length() * 2);
        boolean isAfterLetter = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean isLetter = isOne(codePoint);
            if (isSetApart(codePoint, isAfterLetter)) {
                apart.append(' ');
            }
            apart.appendCodePoint(codePoint);
            isAfterLetter = isAfterLetter(codePoint, isLetter, isAfterLetter);
            at += Character.charCount(codePoint);
        }
        return apart.toString();
    }

    /** The number of code points before an offset, in code points, of a text that {@link #apart} set apart. */
    static int offsetBefore(String text, int apartOffset) {
        boolean isAfterLetter = false;
        int number = 0;
        int passed = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            passed += isSetApart(codePoint, isAfterLetter) ? 1 : 0;
            if (passed >= apartOffset) {
                return number;
            }
            passed++;
            number++;
            isAfterLetter = isAfterLetter(codePoint, isOne(codePoint), isAfterLetter);
            at += Character.charCount(codePoint);
        }
        return number;
    }

    /** The text without spaces beside letters of these scripts. */
    static String together(String text) {
        StringBuilder together = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean isInserted = codePoint == ' '
                    && next < text.length()
                    && at > 0
                    && (isOne(text.codePointAt(next)) || isOne(text.codePointBefore(at)));
            if (!isInserted) {
                together.appendCodePoint(codePoint);
            }
            at = next;
        }
        return together.toString();
    }

    private static boolean isSetApart(int codePoint, boolean isAfterLetter) {
        return isOne(codePoint) || isAfterLetter && Character.isLetterOrDigit(codePoint);
    }

    private static boolean isAfterLetter(int codePoint, boolean isLetter, boolean wasAfterLetter) {
        return isLetter || wasAfterLetter && !Character.isLetterOrDigit(codePoint);
    }
}
