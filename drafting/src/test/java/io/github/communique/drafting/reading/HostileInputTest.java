package io.github.communique.drafting.reading;

import static io.github.communique.drafting.reading.Sources.html;
import static io.github.communique.drafting.reading.Sources.markdown;
import static io.github.communique.drafting.reading.Sources.outline;
import static io.github.communique.drafting.reading.Sources.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.drafting.source.SourceFormat;
import io.github.communique.drafting.source.SourceLimits;
import io.github.communique.drafting.source.SourceProblem;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final int DEEP = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<q>",
                "<pre>",
                "<figure>",
                "<svg>",
                "<template>"
            })
    void elements_nested_deep_do_not_overflow(String tags) {
        SourceDocument document = html("<p>Text</p>" + tags.repeat(DEEP / 5) + "too deep");

        assertThat(outline(document)).contains("PARAGRAPH: Text");
    }

    @Test
    void elements_nested_too_deep_are_reported() {
        assertThat(html("<p>Text</p>" + "<div>".repeat(DEEP) + "too deep").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(SourceProblem.Kind.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**a ", "[", "![", "<b>", "`"})
    void markdown_nested_deep_does_not_overflow(String mark) {
        assertThat(markdown("Text\n\n" + mark.repeat(20_000) + "x").blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void a_line_of_a_mebibyte_is_one_block(SourceFormat format) {
        String line = "The minister met the commander; ".repeat(32_768);

        assertThat(Sources.read(line, format).blocks())
                .singleElement()
                .extracting(block -> block.text().length())
                .isEqualTo(line.length() - 1);
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void any_bytes_are_read_without_an_exception(SourceFormat format) {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            for (int k = 0; k < bytes.length; k++) {
                boolean isMarkup = random.nextInt(3) == 0;
                bytes[k] = (byte) (isMarkup ? "<>&;/!-=\"'\n#*|[]`".charAt(random.nextInt(17)) : random.nextInt(256));
            }
            assertThat(SourceReader.read(bytes, format, null, SourceLimits.standard())
                            .format())
                    .isEqualTo(format);
        }
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void an_empty_source_has_no_blocks_and_says_so(SourceFormat format) {
        SourceDocument document = Sources.read(" \n\t", format);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems()).extracting(SourceProblem::kind).containsExactly(SourceProblem.Kind.EMPTY);
    }

    @Test
    void a_binary_file_has_no_blocks() {
        assertThat(plain("%PDF-1.4\nFor immediate release").blocks()).isEmpty();
    }

    @Test
    void event_attributes_and_scripts_are_not_carried() {
        SourceDocument document = html("<body onload='evil()'><p onclick='evil()'>Text<script>evil()</script>"
                + "<a href='javascript:evil()'>here</a><object data=evil></object></p>");

        assertThat(document.blocks().toString()).contains("Text").doesNotContain("evil");
    }

    @Test
    void bidirectional_and_invisible_characters_keep_their_place() {
        String text = "The \u202Eevil\u202C \u200Bminister\uFEFF came.";

        assertThat(plain(text).blocks().get(0).text().text()).isEqualTo(text);
    }

    @Test
    void lone_surrogates_in_references_are_carried_as_they_are_read() {
        assertThat(html("<p>a&#xD800;b</p>").blocks().get(0).text().text()).hasSize(3);
    }
}
