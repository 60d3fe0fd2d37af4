package io.github.communique.program.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.program.document.Document;
import io.github.communique.program.document.DocumentText;
import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void the_place_is_underlined() {
        Excerpt excerpt = excerpt("{\"kind\": \"robot\"}", 9);

        assertThat(excerpt.text()).isEqualTo("{\"kind\": \"robot\"}");
        assertThat(excerpt.underline()).isEqualTo("         ^^^^^^^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "\u0007", "x", "漢", "😀", "e\u0301"})
    void a_long_place_is_cut_where_its_underline_ends(String character) {
        Excerpt excerpt = excerpt("\"" + character.repeat(400) + "\"", 0);

        String marks = excerpt.underline().strip();
        assertThat(marks.length()).isBetween(40, 80);
        assertThat(excerpt.text()).endsWith("…");
        assertThat(excerpt.text().codePointCount(0, excerpt.text().length())).isLessThanOrEqualTo(80 + 50 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "x", "漢"})
    void what_surrounds_the_place_takes_no_more_room_than_the_place(String character) {
        String around = character.repeat(400);

        Excerpt excerpt = excerpt(around + "," + around, 400);

        assertThat(excerpt.text()).startsWith("…").endsWith("…");
        assertThat(excerpt.underline().length()).isLessThanOrEqualTo(52);
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(103);
    }

    @Test
    void in_a_narrow_terminal_less_is_shown() {
        Excerpt excerpt = Excerpt.of("a".repeat(100) + "," + "b".repeat(100), 100, 101, Excerpt.Room.of(40));

        assertThat(excerpt.text()).hasSizeLessThanOrEqualTo(40).contains("a,b");
        assertThat(excerpt.underline()).endsWith(" ^").hasSize(excerpt.text().indexOf(',') + 1);
    }

    /** The part of a line of JSON around the token at an offset. */
    private static Excerpt excerpt(String line, int start) {
        DocumentText text = DocumentText.of(new Document("a.json", line.getBytes(StandardCharsets.UTF_8)));
        Finding finding = Finding.builder()
                .ruleId("json/wrong-kind")
                .severity(Severity.ERROR)
                .pointer(Pointer.ROOT)
                .position(new SourcePosition(1, line.codePointCount(0, start) + 1))
                .build();
        return Excerpt.of(finding, text, Excerpt.Room.of(Integer.MAX_VALUE)).orElseThrow();
    }
}
