package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void the_place_is_underlined() {
        Excerpt excerpt = Excerpt.ofJson("{\"kind\": \"robot\"}", 9, 0);

        assertThat(excerpt.text()).isEqualTo("{\"kind\": \"robot\"}");
        assertThat(excerpt.underline()).isEqualTo("         ^^^^^^^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "\u0007", "x", "漢", "😀", "e\u0301"})
    void a_long_place_is_cut_where_its_underline_ends(String character) {
        Excerpt excerpt = Excerpt.ofJson("\"" + character.repeat(400) + "\"", 0, 0);

        String marks = excerpt.underline().strip();
        assertThat(marks.length()).isBetween(40, 80);
        assertThat(excerpt.text()).endsWith("…");
        assertThat(excerpt.text().codePointCount(0, excerpt.text().length())).isLessThanOrEqualTo(80 + 50 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "x", "漢"})
    void what_surrounds_the_place_takes_no_more_room_than_the_place(String character) {
        String around = character.repeat(400);

        Excerpt excerpt = Excerpt.ofJson(around + "," + around, 400, 0);

        assertThat(excerpt.text()).startsWith("…").endsWith("…");
        assertThat(excerpt.underline().length()).isLessThanOrEqualTo(52);
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(103);
    }
}
