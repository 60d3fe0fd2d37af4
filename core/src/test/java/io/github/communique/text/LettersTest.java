package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"Rakić, Rakic", "Ǖ, U", "Việt, Viet", "Smith, Smith", "Łódź, Łodz", "Μαρία, Μαρια", "ß, ß"})
    void marks_are_taken_off_letters_and_letters_stay(String marked, String bare) {
        assertThat(Letters.withoutMarks(marked)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"Rakić, Raki", "Smith, Smith", "e\u0301, ''"})
    void letters_outside_ascii_are_left_out_with_their_marks(String marked, String cut) {
        assertThat(Letters.withoutNonAscii(marked)).isEqualTo(cut);
    }
}
