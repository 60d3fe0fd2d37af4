package io.github.communique.drafting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFormatsTest {

    private static SourceFormat of(String text, String name) {
        return SourceFormats.of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\n <!-- a --> <html lang=fr>",
                "<?xml version='1.0'?><html>",
                "<p>x</p>",
                "Text<br>text<br>text<br>text<br>text<br>text<br>"
            })
    void tags_make_a_page(String text) {
        assertThat(of(text, "release.txt")).isEqualTo(SourceFormat.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n## B\n\n[a](b)\n",
                "---\ntitle: x\n---\n\n# A\n\n**b**\n",
                "a|b\n---|---\n**c**|d\n[e](f)"
            })
    void the_signs_of_markdown_make_markdown(String text) {
        assertThat(of(text, "release.txt")).isEqualTo(SourceFormat.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOR IMMEDIATE RELEASE\n\n- a\n* b\n\n###\n", "x < y\n\n***\n", "", "1 * 2 * 3 **"})
    void anything_else_is_plain_text(String text) {
        assertThat(of(text, "release.txt")).isEqualTo(SourceFormat.PLAIN_TEXT);
    }

    @Test
    void the_name_decides_where_the_content_does_not() {
        assertThat(of("A visit", "release.md")).isEqualTo(SourceFormat.MARKDOWN);
    }

    @Test
    void a_wrong_name_does_not_make_a_page() {
        assertThat(of("A visit", "release.html")).isEqualTo(SourceFormat.PLAIN_TEXT);
    }

    @Test
    void a_page_in_utf_16_is_a_page() {
        assertThat(SourceFormats.of("<html><p>x</html>".getBytes(Charset.forName("UTF-16LE")), null))
                .isEqualTo(SourceFormat.HTML);
    }
}
