package io.github.communique.text;

import org.jspecify.annotations.Nullable;

/**
 * Classifies characters for the scanner. Tables cover the characters before {@link #LATIN_END}, which suffice for most
 * texts; they include no combining mark.
 */
public final class CharacterClass {

    /** After ASCII, Latin-1, Latin Extended-A and B. */
    static final int LATIN_END = 0x250;

    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte SIGN = 2;

    private static final byte[] SHAPES = new byte[LATIN_END];
    private static final byte[] CLASSES = new byte[LATIN_END];
    private static final @Nullable SpecialCharacter[] SIGNS = new @Nullable SpecialCharacter[LATIN_END];

    /** The block General Punctuation, which has dashes and quotation marks and no letters. */
    private static final int PUNCTUATION = 0x2000;

    private static final int PUNCTUATION_END = 0x2070;
    private static final @Nullable SpecialCharacter[] PUNCTUATION_SIGNS =
            new @Nullable SpecialCharacter[PUNCTUATION_END - PUNCTUATION];

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
        for (char c = 0; c < LATIN_END; c++) {
            int type = Character.getType(c);
            if (isWordPart(type)) {
                SHAPES[c] = (byte) (shapeOf(type)
                        | (c < 0x80 ? 0 : WordStore.NON_ASCII)
                        | (Character.isUpperCase(c) ? WordStore.CAPITAL : 0));
            } else if (c >= 0x80) {
                sign(c, foreignSpecialCharacter(c));
            } else if (c < ' ' && c != '\t' || c == 0x7F) {
                sign(c, SpecialCharacter.INVISIBLE);
            }
        }
        for (int c = PUNCTUATION; c < PUNCTUATION_END; c++) {
            PUNCTUATION_SIGNS[c - PUNCTUATION] = foreignSpecialCharacter(c);
        }
        CLASSES[' '] = SPACE;
        signs("\n\r", SpecialCharacter.LINE_END);
        signs("\"'", SpecialCharacter.QUOTATION_MARK);
        signs("()[]{}", SpecialCharacter.BRACKET);
        signs("<", SpecialCharacter.MARKUP);
        signs(":", SpecialCharacter.COLON);
        signs("*", SpecialCharacter.FOOTNOTE);
        signs("&#\\%$_^|~@", SpecialCharacter.CODE);
        signs("`´", SpecialCharacter.ACCENT);
    }

    private CharacterClass() {}

    private static void signs(String characters, SpecialCharacter kind) {
        for (int i = 0; i < characters.length(); i++) {
            sign(characters.charAt(i), kind);
        }
    }

    private static void sign(char c, @Nullable SpecialCharacter kind) {
        CLASSES[c] = SIGN;
        SIGNS[c] = kind;
    }

    /** The class of a character before {@link #LATIN_END} that does not belong to words. */
    static byte of(char latin) {
        return CLASSES[latin];
    }

    /** The shape that a character before {@link #LATIN_END} adds to a word; 0 if it does not belong to words. */
    static int shapeOf(char latin) {
        return SHAPES[latin];
    }

    /** The kind of a special character; null if no rule needs it. */
    static @Nullable SpecialCharacter specialCharacterOf(int codePoint) {
        if (codePoint < LATIN_END) {
            return SIGNS[codePoint];
        }
        return isPunctuation(codePoint)
                ? PUNCTUATION_SIGNS[codePoint - PUNCTUATION]
                : foreignSpecialCharacter(codePoint);
    }

    /** Whether a character is in the block General Punctuation and so does not belong to words. */
    static boolean isPunctuation(int codePoint) {
        return codePoint >= PUNCTUATION && codePoint < PUNCTUATION_END;
    }

    private static @Nullable SpecialCharacter foreignSpecialCharacter(int codePoint) {
        if (QUOTATION_MARKS.indexOf(codePoint) >= 0) {
            return SpecialCharacter.QUOTATION_MARK;
        }
        if (FOOTNOTES.indexOf(codePoint) >= 0) {
            return SpecialCharacter.FOOTNOTE;
        }
        if (BRACKETS.indexOf(codePoint) >= 0) {
            return SpecialCharacter.BRACKET;
        }
        if (codePoint == '′') {
            return SpecialCharacter.ACCENT;
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

    /** The shape that a letter, mark or digit of a Unicode type adds to a word, apart from whether it is ASCII. */
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
