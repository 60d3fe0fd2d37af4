package io.github.communique.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a character is to the scanner. */
public final class CharacterClass {

    static final byte OTHER = 0;
    static final byte WORD = 1;
    static final byte SPACE = 2;
    static final byte SIGN = 3;
    static final byte NON_ASCII = 4;

    private static final byte[] CLASSES = new byte[128];
    private static final byte[] SHAPES = new byte[128];
    private static final SpecialCharacter[] SIGNS = new SpecialCharacter[128];

    private static final String QUOTATION_MARKS = "“”„‟‘’‚‛«»‹›「」『』＂";
    private static final String BRACKETS = "（）［］｛｝【】";
    private static final String FOOTNOTES = "†‡¹²³⁴⁵⁶⁷⁸⁹";

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
    private static final int DIGITS = 1 << Character.DECIMAL_DIGIT_NUMBER;
    private static final int INVISIBLE =
            1 << Character.CONTROL | 1 << Character.FORMAT | 1 << Character.UNASSIGNED | 1 << Character.SURROGATE;

    static {
        Arrays.fill(SIGNS, SpecialCharacter.INVISIBLE);
        for (char c = 0; c < 128; c++) {
            if (c >= 'a' && c <= 'z') {
                word(c, WordStore.SMALL | WordStore.LETTERS);
            } else if (c >= 'A' && c <= 'Z') {
                word(c, WordStore.LETTERS);
            } else if (c >= '0' && c <= '9') {
                word(c, WordStore.DIGITS);
            } else if (c < ' ' && c != '\t' || c == 0x7F) {
                CLASSES[c] = SIGN;
            }
        }
        CLASSES[' '] = SPACE;
        signs("\n\r", SpecialCharacter.LINE_END);
        signs("\"'", SpecialCharacter.QUOTATION_MARK);
        signs("()[]{}", SpecialCharacter.BRACKET);
        signs("<", SpecialCharacter.MARKUP);
        signs(":", SpecialCharacter.COLON);
        signs("*", SpecialCharacter.FOOTNOTE);
    }

    private CharacterClass() {}

    private static void word(char c, int shape) {
        CLASSES[c] = WORD;
        SHAPES[c] = (byte) shape;
    }

    private static void signs(String characters, SpecialCharacter kind) {
        for (int i = 0; i < characters.length(); i++) {
            CLASSES[characters.charAt(i)] = SIGN;
            SIGNS[characters.charAt(i)] = kind;
        }
    }

    static byte of(char c) {
        return c < 128 ? CLASSES[c] : NON_ASCII;
    }

    static int shapeOf(char ascii) {
        return SHAPES[ascii];
    }

    static SpecialCharacter signOf(char ascii) {
        return SIGNS[ascii];
    }

    /** The kind of a sign outside ASCII; null if rules do not ask for it. */
    static @Nullable SpecialCharacter signOf(int codePoint) {
        if (QUOTATION_MARKS.indexOf(codePoint) >= 0) {
            return SpecialCharacter.QUOTATION_MARK;
        }
        if (FOOTNOTES.indexOf(codePoint) >= 0) {
            return SpecialCharacter.FOOTNOTE;
        }
        if (BRACKETS.indexOf(codePoint) >= 0) {
            return SpecialCharacter.BRACKET;
        }
        if (codePoint == 0xFFFD) {
            return SpecialCharacter.REPLACEMENT;
        }
        return (1 << Character.getType(codePoint) & INVISIBLE) != 0 ? SpecialCharacter.INVISIBLE : null;
    }

    public static boolean isQuotationMark(int codePoint) {
        return codePoint == '"' || codePoint == '\'' || QUOTATION_MARKS.indexOf(codePoint) >= 0;
    }

    static boolean isMark(int type) {
        return (1 << type & MARKS) != 0;
    }

    static boolean startsWord(int type) {
        return (1 << type & (LETTERS | DIGITS)) != 0;
    }

    static boolean isWordPart(int type) {
        return (1 << type & (LETTERS | DIGITS | MARKS)) != 0;
    }

    /** The shape that a character of a type outside ASCII gives a word. */
    static int shapeOf(int type) {
        if (isMark(type)) {
            return WordStore.MARKED;
        }
        if ((1 << type & DIGITS) != 0) {
            return WordStore.DIGITS;
        }
        return type == Character.LOWERCASE_LETTER ? WordStore.LETTERS | WordStore.SMALL : WordStore.LETTERS;
    }
}
