package io.github.communique.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomanNumeralTest {

    @Test
    void numerals_are_roman_in_standard_spelling() {
        assertThat(RomanNumeral.parse("MCMXCIX")).hasValue(1999);
        assertThat(RomanNumeral.parse("IIII")).isEmpty();
        assertThat(RomanNumeral.parse("VX")).isEmpty();
        assertThat(RomanNumeral.parse("")).isEmpty();
    }
}
