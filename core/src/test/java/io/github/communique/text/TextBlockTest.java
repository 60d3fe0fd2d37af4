package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void the_offset_after_spaces_is_that_of_the_next_character() {
        assertThat(block("A \u00A0 b").afterSpaces(1)).isEqualTo(4);
        assertThat(block("Ab").afterSpaces(1)).isEqualTo(1);
    }

    @Test
    void where_nothing_follows_the_offset_after_spaces_is_the_end() {
        assertThat(block("Ab  ").afterSpaces(2)).isEqualTo(4);
        assertThat(block("Ab").afterSpaces(2)).isEqualTo(2);
        assertThat(block("Ab").afterSpaces(3)).isEqualTo(2);
    }

    private static TextBlock block(String text) {
        PressRelease release = PressRelease.builder()
                .id(URI.create("https://www.example.org/1"))
                .kind(ReleaseKind.STATEMENT)
                .language("en")
                .headline(Headline.builder().text("A headline").build())
                .addBody(Paragraph.builder().text(text).build())
                .build();
        return TextAnalysis.of(release).blocks().get(1);
    }
}
