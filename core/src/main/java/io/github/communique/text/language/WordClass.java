package io.github.communique.text.language;

/**
 * What the vocabulary of a language says of a word. A word may be of several classes; all of them, with the value that some have,
 * make one number, its code.
 */
public enum WordClass {
    /** The name of a month; its value is the number of the month. */
    MONTH(0, 4),
    /** The name of a day of the week; its value is 1 for Monday to 7 for Sunday. */
    WEEKDAY(4, 4),
    /** A number in words, cardinal or ordinal; its value is the number, at most 1,000. */
    NUMBER(8, 10),
    /** A power of ten after a number, such as million; its value is the exponent. */
    SCALE(18, 4),
    /** A word of two spellings; its value is twice the number of the pair, from 1, and one more for the second spelling. */
    SPELLING(22, 4),
    /** A word that makes the number after it inexact, such as nearly. */
    APPROXIMATION(26),
    /** A form of a verb of saying. */
    SAYING(27),
    /** A pronoun that stands for who speaks. */
    PRONOUN(28),
    /** An auxiliary that stands before a verb of saying where the subject follows. */
    AUXILIARY(29),
    /** The first word of a relative date. */
    RELATIVE_DATE(30),
    /** The first word of a title before names. */
    TITLE(31),
    /** An abbreviation with a full stop that ends no sentence. */
    ABBREVIATION(32),
    /** A word taken from another language that is written with its marks and, bare, without. */
    LOAN(33),
    /** What a text is that somebody says or writes in their own words, such as a statement or an address. */
    SPEECH(34),
    /** Letters after a name, such as MP or CBE; a word of them in capitals only. */
    POST_NOMINAL(35),
    /** The first word of a phrase that stands for others until a text is finished. */
    PLACEHOLDER(36),
    /** What editors write for what is to come. */
    TO_COME(37),
    /** One of the most frequent words of the language. */
    FUNCTION(38),
    /** The first word of what a button of a page says. */
    PAGE_BUTTON(39),
    /** A word of a text that fills a page until it has its own. */
    TEMPLATE(40);

    private final int shift;
    private final long mask;
    private final boolean hasValue;

    /** A class whose words have no value. */
    WordClass(int bit) {
        this.shift = bit;
        this.mask = 1L << bit;
        this.hasValue = false;
    }

    /** A class whose words have a value, kept as one more than it is in so many bits; 0 is for no word of the class. */
    WordClass(int shift, int bits) {
        this.shift = shift;
        this.mask = (1L << bits) - 1 << shift;
        this.hasValue = true;
    }

    /** Whether a word of this code is of this class. */
    public boolean isIn(long code) {
        return (code & mask) != 0;
    }

    /** The value of a word of this class; -1 if it is of others, or the class has no values. */
    public int value(long code) {
        return hasValue ? (int) ((code & mask) >>> shift) - 1 : -1;
    }

    boolean hasValue() {
        return hasValue;
    }

    /**
     * The code of a word that is of this class, too.
     *
     * @throws IllegalArgumentException if the value is out of range
     */
    long addedTo(long code, int value) {
        long field = hasValue ? value + 1L << shift : mask;
        if (hasValue && (value < 0 || (field & ~mask) != 0)) {
            throw new IllegalArgumentException("the value " + value + " is out of range");
        }
        return code & ~mask | field;
    }
}
