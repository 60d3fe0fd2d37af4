package io.github.communique.text;

/** Kinds of characters between or in words that rules ask for. */
public enum SpecialCharacter {
    /** A quotation mark of any language, apostrophes included. */
    QUOTATION_MARK(0),
    /** An opening or closing bracket. */
    BRACKET(1),
    /** The end of a line. */
    LINE_END(2),
    /** A space beside another one, or before a mark that ends a clause. */
    SPACE(3),
    /** {@code <}: what may begin markup. */
    MARKUP(4),
    /** A colon. */
    COLON(5),
    /** A mark that leads to a footnote, such as an asterisk. */
    FOOTNOTE(6),
    /** A control or formatting character, a noncharacter, a tag. */
    INVISIBLE(7),
    /** U+FFFD. */
    REPLACEMENT(8),
    /** A letter that may be the first byte of a character read in the wrong encoding. */
    ENCODED(9),
    /** A character that code has more often than a text: {@code & # \ % $ _ ^ | ~}. */
    CODE(10),
    /** A grave or acute accent that stands alone, or a prime: none is an apostrophe or a quotation mark, but they stand for them. */
    ACCENT(11);

    private final int bit;

    SpecialCharacter(int number) {
        this.bit = 1 << number;
    }

    int bit() {
        return bit;
    }
}
