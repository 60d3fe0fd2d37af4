package io.github.communique.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.text.TextBlock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnalysedTextTest {

    @Test
    void every_role_that_the_analysis_gives_to_a_text_is_told() {
        assertThat(Arrays.stream(AnalysedText.Role.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(TextBlock.Role.values()).map(Enum::name).toList());
    }
}
