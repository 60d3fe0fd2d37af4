package io.github.communique.program.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    @Test
    void lines_break_at_spaces() {
        assertThat(Wrapping.lines("The quotation mark is wrong here.", 14))
                .containsExactly("The quotation", "mark is wrong", "here.");
    }

    @Test
    void without_a_width_nothing_is_broken() {
        String text = "word ".repeat(1_000);

        assertThat(Wrapping.lines(text, Integer.MAX_VALUE)).containsExactly(text);
    }

    @Test
    void wide_characters_take_two_cells_and_break_anywhere() {
        assertThat(Wrapping.lines("北大西洋理事会访问", 8)).containsExactly("北大西洋", "理事会访", "问");
    }

    @Test
    void closing_punctuation_does_not_start_a_line() {
        assertThat(Wrapping.lines("北大西洋。理事会", 8)).containsExactly("北大西", "洋。理事", "会");
    }

    @Test
    void a_mark_stays_with_its_letter() {
        assertThat(Wrapping.lines("e\u0301".repeat(6), 4)).containsExactly("e\u0301".repeat(4), "e\u0301".repeat(2));
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Wrapping.lines("see https://www.example.org/press", 10))
                .containsExactly("see", "https://ww", "w.example.", "org/press");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The embargo ends at 2022-07-07T18:00:00, a time without offset or zone.",
                "総会は「平和」について、決議を採択した。 The Assembly 総会 adopted it.",
                "👩🏽‍🚀 flags 🇺🇦🇽🇰 and e\u0301\u0301 marks \u0301",
            })
    void no_line_is_wider_than_asked_and_no_word_is_lost(String text) {
        for (int width = 4; width < 40; width++) {
            int most = width;
            List<String> lines = Wrapping.lines(text, width);

            assertThat(lines).allSatisfy(line -> assertThat(CellWidth.of(line)).isLessThanOrEqualTo(most));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "漢, 2",
        "カ, 2",
        "ｶ, 1",
        "한, 2",
        "。, 2",
        "😀, 2",
        "…, 1",
        "“, 1",
        "𠀋, 2",
        "\u0301, 0",
        "ю, 1"
    })
    void each_character_has_its_width(String character, int width) {
        assertThat(CellWidth.of(character)).isEqualTo(width);
    }
}
