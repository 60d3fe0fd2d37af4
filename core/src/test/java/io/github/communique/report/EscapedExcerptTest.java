package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedExcerptTest {

    @Test
    void what_does_not_show_is_shown_escaped() {
        assertThat(EscapedExcerpt.of("a\u202Eb\u0000")).isEqualTo("a\\u202Eb\\u0000");
    }

    @Test
    void a_long_text_keeps_its_beginning_and_its_end() {
        String echoed = EscapedExcerpt.of("a".repeat(100) + "b".repeat(1_000) + "c".repeat(37));

        assertThat(echoed).hasSize(160).startsWith("aaa").contains("b … c").endsWith("ccc");
    }

    @Test
    void a_text_of_the_length_allowed_stays_whole() {
        String text = "😀".repeat(160);

        assertThat(EscapedExcerpt.cut(text, 0, text.length(), 160)).isEqualTo(text);
        assertThat(EscapedExcerpt.cut(text, 0, text.length(), 159))
                .isEqualTo("😀".repeat(119) + " … " + "😀".repeat(37));
    }

    @Test
    void a_part_of_a_text_is_cut_as_a_text() {
        assertThat(EscapedExcerpt.cut("x" + "a".repeat(90) + "y", 1, 91, 80))
                .isEqualTo("a".repeat(40) + " … " + "a".repeat(37));
    }
}
