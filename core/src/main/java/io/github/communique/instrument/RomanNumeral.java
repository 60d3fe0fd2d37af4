package io.github.communique.instrument;

import java.util.OptionalInt;

/** Roman numerals from I to MMMCMXCIX, in standard spelling. */
final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                numeral.append(SIGNS[i]);
            }
        }
        return numeral.toString();
    }

    /** The number; empty if the text is not a numeral in standard spelling. */
    static OptionalInt parse(String text) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (text.startsWith(SIGNS[i], at)) {
                number += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return number > 0 && number < 4_000 && of(number).equals(text) ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
