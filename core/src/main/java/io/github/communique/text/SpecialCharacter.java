package io.github.communique.text;

/** Kinds of characters, between or within words, that rules need to find. */
public enum SpecialCharacter {
    /** A quotation mark of any language, or an apostrophe. */
    QUOTATION_MARK(0),
    /** An opening or closing bracket. */
    BRACKET(1),
    /** The end of a line. */
    LINE_END(2),
    /** A space next to another space, or before a mark that ends a clause. */
    SPACE(3),
    /** {@code <}, which may start markup. */
    MARKUP(4),
    /** A colon. */
    COLON(5),
    /** A footnote mark such as an asterisk. */
    FOOTNOTE(6),
    /** A control or formatting character, a noncharacter, a tag. */
    INVISIBLE(7),
    /** U+FFFD. */
    REPLACEMENT(8),
    /** A letter that may be the first byte of a character decoded in the wrong encoding. */
    ENCODED(9),
    /** A character more frequent in code than in prose: {@code & # \ % $ _ ^ | ~ @}. */
    CODE(10),
    /**
     * A free-standing grave or acute accent, or a prime, which are used in place of apostrophes and quotation marks.
     */
    ACCENT(11);

    private final int bit;

    SpecialCharacter(int number) {
        this.bit = 1 << number;
    }

    int bit() {
        return bit;
    }
}
