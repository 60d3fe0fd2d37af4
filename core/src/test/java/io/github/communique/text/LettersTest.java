package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"Rakić, Rakic", "Ǖ, U", "Việt, Viet", "Smith, Smith", "Łódź, Lodz", "Μαρία, Μαρια", "ß, ß"})
    void marks_are_taken_off_letters_and_letters_stay(String marked, String bare) {
        assertThat(Letters.withoutMarks(marked)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"RAKIĆ, rakić", "İstanbul, istanbul", "ΟΔΟΣ, οδοσ", "Straße, straße", "I, i"})
    void small_letters_stand_in_place_of_capital_ones_one_for_one(String text, String small) {
        assertThat(Letters.lowerCase(text)).isEqualTo(small);
    }

    @Test
    void marks_are_put_in_order_up_to_thirty_in_a_row() {
        String thirty = "\u0301\u0316".repeat(15);

        assertThat(Letters.isComposed("e" + thirty)).isFalse();
        assertThat(Letters.composed("e" + thirty)).startsWith("é");
        assertThat(Letters.isComposed("e" + thirty + "\u0301")).isTrue();
        assertThat(Letters.composed("e" + thirty + "\u0301")).isEqualTo("e" + thirty + "\u0301");
        assertThat(Letters.withoutMarks("e" + thirty + "\u0301")).isEqualTo("e");
    }

    @ParameterizedTest
    @CsvSource({"Rakić, Raki", "Smith, Smith", "e\u0301, ''"})
    void letters_outside_ascii_are_left_out_with_their_marks(String marked, String cut) {
        assertThat(Letters.withoutNonAscii(marked)).isEqualTo(cut);
    }
}
