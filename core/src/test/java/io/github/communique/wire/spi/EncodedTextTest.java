package io.github.communique.wire.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {

    private static final int LENGTHS = 26;

    @Test
    void a_character_that_must_be_escaped_is_seen_wherever_it_stands() {
        for (int character = 0; character <= '\\'; character++) {
            boolean mustBeEscaped = character < ' ' || character == '"' || character == '\\';
            for (int length = 1; length <= LENGTHS; length++) {
                for (int at = 0; at < length; at++) {
                    String text = "x".repeat(at) + (char) character + "y".repeat(length - at - 1);

                    assertThat(EncodedText.unescaped(text) == null)
                            .as("U+%04X at %d of %d", character, at, length)
                            .isEqualTo(mustBeEscaped);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "“It is so”, she said.",
                "\u007F\u0080\u00A0\u2028",
                "été à Paris",
                "\u0421\u043B\u0430\u0432\u0430 \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00!!"
            })
    void what_needs_no_escape_is_its_utf8(String text) {
        assertThat(EncodedText.unescaped(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
