package io.github.communique.drafting.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.source.SourceProblem.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

    private static final String RUSSIAN =
            "Министр обороны посетил миссию в четверг и встретился с командующим. Он сказал, "
                    + "что миссия останется столько, сколько потребуется.";
    private static final String FRENCH = "Le ministre de la défense a visité la mission à Pristina et a déclaré que la "
            + "coopération resterait étroite aussi longtemps que nécessaire.";
    private static final String POLISH = "Minister obrony odwiedził misję i spotkał się z dowódcą sił. Powiedział, że "
            + "żołnierze zostaną tak długo, jak będzie potrzeba, a współpraca się rozwija również później.";

    private static SourceDecoder.Decoded decode(byte[] bytes, String declared) {
        Charset charset = declared.isEmpty() ? null : Charset.forName(declared);
        return SourceDecoder.decode(bytes, charset, false, SourceLimits.standard());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf_8_needs_no_declaration() {
        assertThat(decode(FRENCH.getBytes(StandardCharsets.UTF_8), "").text().text())
                .isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_byte_order_mark_decides_and_is_no_text(String charset) {
        byte[] bytes = ('\uFEFF' + FRENCH).getBytes(Charset.forName(charset));

        SourceDecoder.Decoded decoded = decode(bytes, "");

        assertThat(decoded.text().text()).isEqualTo(FRENCH);
        assertThat(decoded.text().charset()).isEqualTo(Charset.forName(charset));
    }

    @Test
    void a_declaration_against_the_byte_order_mark_is_reported() {
        byte[] bytes = ('\uFEFF' + FRENCH).getBytes(StandardCharsets.UTF_8);

        assertThat(decode(bytes, "windows-1252").problems())
                .singleElement()
                .extracting(SourceProblem::kind)
                .isEqualTo(Kind.WRONG_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf_16_without_mark_is_recognised_by_its_zero_bytes(String charset) {
        assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset)), "").text().text())
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
    void cyrillic_is_recognised_by_its_letters(String charset) {
        assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset)), "").text().text())
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2"})
    void polish_is_recognised_by_its_letters(String charset) {
        assertThat(decode(POLISH.getBytes(Charset.forName(charset)), "").text().text())
                .isEqualTo(POLISH);
    }

    @Test
    void windows_1252_is_the_encoding_when_nothing_else_is_certain() {
        assertThat(decode(bytes('S', 'e', 0xF1, 'o', 'r', ' ', 0x80), "").text().text())
                .isEqualTo("Señor €");
    }

    @Test
    void a_declared_encoding_is_used_where_the_bytes_allow_it() {
        byte[] bytes = bytes('a', 0xE1, 'b');

        assertThat(decode(bytes, "windows-1251").text().text()).isEqualTo("aбb");
        assertThat(decode(bytes, "windows-1251").problems()).isEmpty();
    }

    @Test
    void a_declared_encoding_that_is_another_is_reported_and_not_used() {
        SourceDecoder.Decoded decoded = decode(FRENCH.getBytes(StandardCharsets.UTF_8), "ISO-8859-1");

        assertThat(decoded.text().text()).isEqualTo(FRENCH);
        assertThat(decoded.problems())
                .containsExactly(
                        new SourceProblem(Kind.WRONG_ENCODING, new SourceRange(0, 0), List.of("ISO-8859-1", "UTF-8")));
    }

    @Test
    void utf_8_that_is_declared_for_bytes_of_another_encoding_is_not_used() {
        SourceDecoder.Decoded decoded = decode(FRENCH.getBytes(Charset.forName("windows-1252")), "UTF-8");

        assertThat(decoded.text().text()).isEqualTo(FRENCH);
        assertThat(decoded.problems()).extracting(SourceProblem::kind).containsExactly(Kind.WRONG_ENCODING);
    }

    @Test
    void utf_16_that_is_declared_for_ascii_is_not_used() {
        SourceDecoder.Decoded decoded = decode("For release".getBytes(StandardCharsets.US_ASCII), "UTF-16LE");

        assertThat(decoded.text().text()).isEqualTo("For release");
        assertThat(decoded.problems()).extracting(SourceProblem::kind).containsExactly(Kind.WRONG_ENCODING);
    }

    @Test
    void a_malformed_byte_in_utf_8_is_reported_with_its_place() {
        byte[] good = "Müller, Größe, Äpfel, ".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xFF;
        bytes[good.length + 1] = 'x';

        SourceDecoder.Decoded decoded = decode(bytes, "");

        assertThat(decoded.text().text()).isEqualTo("Müller, Größe, Äpfel, \uFFFDx");
        assertThat(decoded.problems())
                .containsExactly(new SourceProblem(Kind.MALFORMED, new SourceRange(22, 23), List.of("1", "UTF-8")));
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, PDF", "{\\rtf1, RTF", "GIF89a, GIF"})
    void a_file_that_is_no_text_is_recognised_by_its_start(String start, String format) {
        SourceDecoder.Decoded decoded = decode(start.getBytes(StandardCharsets.ISO_8859_1), "");

        assertThat(decoded.isText()).isFalse();
        assertThat(decoded.problems())
                .containsExactly(new SourceProblem(Kind.BINARY, new SourceRange(0, 0), List.of(format)));
    }

    @Test
    void bytes_with_many_control_characters_are_no_text() {
        byte[] bytes = new byte[4000];
        new Random(5).nextBytes(bytes);

        assertThat(decode(bytes, "").isText()).isFalse();
    }

    @Test
    void an_empty_source_is_reported() {
        assertThat(decode(new byte[0], "").problems())
                .extracting(SourceProblem::kind)
                .containsExactly(Kind.EMPTY);
    }

    @Test
    void a_source_that_is_too_large_is_refused_as_a_whole() {
        SourceDecoder.Decoded decoded = SourceDecoder.decode(new byte[101], null, false, new SourceLimits(100, 10));

        assertThat(decoded.text().text()).isEmpty();
        assertThat(decoded.problems())
                .containsExactly(new SourceProblem(Kind.TOO_LARGE, new SourceRange(0, 0), List.of("101", "100")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"
            })
    void a_page_can_declare_its_encoding(String declaration) {
        byte[] bytes = (declaration + "бег").getBytes(Charset.forName("windows-1251"));

        assertThat(SourceDecoder.decode(bytes, null, true, SourceLimits.standard())
                        .text()
                        .text())
                .endsWith("бег");
    }
}
