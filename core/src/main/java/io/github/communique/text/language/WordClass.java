package io.github.communique.text.language;

/**
 * A class of words in the vocabulary of a language. A word can be in several classes; together, with their values, they
 * form one number, the code of the word.
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
    /**
     * A word with two spellings; its value is twice the number of the pair, from 1, plus one for the second spelling.
     */
    SPELLING(22, 4),
    /** A word that makes the number after it inexact, such as nearly. */
    APPROXIMATION(26),
    /** A form of a verb of saying. */
    REPORTING_VERB(27),
    /** A pronoun that can denote a speaker. */
    PRONOUN(28),
    /** An auxiliary before a verb of saying whose subject follows. */
    AUXILIARY(29),
    /** The first word of a relative date. */
    RELATIVE_DATE(30),
    /** The first word of a title that precedes names. */
    TITLE(31),
    /** An abbreviation whose full stop does not end a sentence. */
    ABBREVIATION(32),
    /** A loan word that is written with or without its diacritics. */
    LOAN(33),
    /** A word for a text in somebody's own words, such as a statement or an address. */
    SPEECH(34),
    /** Letters after a name, such as MP or CBE, in capitals only. */
    POST_NOMINAL(35),
    /** The first word of a placeholder phrase. */
    PLACEHOLDER(36),
    /** An abbreviation for content that is to come. */
    TO_COME(37),
    /** A function word, one of the most frequent words of the language. */
    FUNCTION(38),
    /** The first word of a button text of web pages. */
    PAGE_BUTTON(39),
    /** A word of filler text. */
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

    /**
     * A class whose words have a value, stored plus one in a number of bits; 0 means that a word is not in the class.
     */
    WordClass(int shift, int bits) {
        this.shift = shift;
        this.mask = (1L << bits) - 1 << shift;
        this.hasValue = true;
    }

    /** Whether a word with a code is in this class. */
    public boolean isIn(long code) {
        return (code & mask) != 0;
    }

    /** The value of a word in this class; -1 if the word is not in the class, or the class has no values. */
    public int value(long code) {
        return hasValue ? (int) ((code & mask) >>> shift) - 1 : -1;
    }

    boolean hasValue() {
        return hasValue;
    }

    /**
     * The code of a word that is in this class as well.
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
