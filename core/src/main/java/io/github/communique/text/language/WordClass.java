package io.github.communique.text.language;

import java.util.Locale;

/** What the vocabulary of a language says of a word. */
public enum WordClass {
    /** The name of a month; its value is the number of the month. */
    MONTH(0),
    /** The name of a day of the week; its value is 1 for Monday to 7 for Sunday. */
    WEEKDAY(1),
    /** A number in words, cardinal or ordinal; its value is the number. */
    NUMBER(2),
    /** A power of ten behind a number, such as million; its value is the exponent. */
    SCALE(3),
    /** A word that makes the number behind it inexact, such as nearly. */
    APPROXIMATION(4),
    /** A form of a verb of saying. */
    SAYING(5),
    /** The first word of a relative date. */
    RELATIVE_DATE(6),
    /** The first word of a title before names. */
    TITLE(7),
    /** An abbreviation with a full stop that ends no sentence. */
    ABBREVIATION(8),
    /** A word spelt -ise of a pair -ise and -ize. */
    ISE(9),
    /** A word spelt -ize of a pair -ise and -ize. */
    IZE(10),
    /** A word spelt -our of a pair -our and -or. */
    OUR(11),
    /** A word spelt -or of a pair -our and -or. */
    OR(12),
    /** A word taken from another language that is written with its marks and, bare, without. */
    LOAN(13),
    /** What a text is that somebody says or writes in their own words, such as a statement or an address. */
    SPEECH(14),
    /** Letters behind a name, such as MP or CBE; a word of them in capitals only. */
    POST_NOMINAL(15);

    private static final int VALUE_SHIFT = 16;

    private final int bit;

    WordClass(int number) {
        this.bit = 1 << number;
    }

    public boolean isIn(int code) {
        return (code & bit) != 0;
    }

    int code(int value) {
        return bit | value << VALUE_SHIFT;
    }

    public static int value(int code) {
        return code >>> VALUE_SHIFT;
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
