package io.github.communique.drafting.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final String TEXT = "Zürich 😀 日本\r\nзавтра €\n".repeat(300);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void the_bytes_before_a_character_decode_to_the_text_before_it(String name) {
        Charset charset = Charset.forName(name);
        byte[] bytes = TEXT.getBytes(charset);
        SourceText text = SourceDecoder.decode(bytes, charset, false, SourceLimits.standard())
                .text();

        for (int i = 0; i <= TEXT.length(); i++) {
            boolean isWithinPair = i < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(i));
            if (!isWithinPair) {
                assertThat(new String(bytes, 0, text.byteOffset(i), charset)).isEqualTo(TEXT.substring(0, i));
            }
        }
    }

    @Test
    void offsets_of_bytes_count_the_byte_order_mark() {
        byte[] bytes = "\uFEFFä".getBytes(StandardCharsets.UTF_8);
        SourceText text = SourceDecoder.decode(bytes, null, false, SourceLimits.standard())
                .text();

        assertThat(text.byteOffset(0)).isEqualTo(3);
        assertThat(text.byteOffset(1)).isEqualTo(5);
    }

    @Test
    void offsets_of_bytes_count_malformed_bytes() {
        byte[] bytes = "ää, öö, üü ?x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFE;
        SourceText text = SourceDecoder.decode(bytes, null, false, SourceLimits.standard())
                .text();

        assertThat(text.byteOffset(text.text().indexOf('x'))).isEqualTo(bytes.length - 1);
    }

    @Test
    void lines_end_with_lf_cr_or_both() {
        SourceText text = new SourceText("a\nb\rc\r\nd", StandardCharsets.UTF_8);

        assertThat(text.lineOf(text.text().indexOf('b'))).isEqualTo(2);
        assertThat(text.lineOf(text.text().indexOf('c'))).isEqualTo(3);
        assertThat(text.lineOf(text.text().indexOf('d'))).isEqualTo(4);
    }

    @Test
    void columns_are_counted_in_code_points() {
        SourceText text = new SourceText("x\n😀😀y", StandardCharsets.UTF_8);

        assertThat(text.columnOf(text.text().indexOf('y'))).isEqualTo(3);
    }
}
