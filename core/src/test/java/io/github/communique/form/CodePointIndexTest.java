package io.github.communique.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {

    @Test
    void it_agrees_with_counting_at_every_place() {
        long seed = 20_220_707L;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(random.nextInt(3) == 0 ? "🕊" : random.nextInt(9) == 0 ? "\uD83D" : "a");
        }
        CodePointIndex index = new CodePointIndex(text.toString());

        for (int i = 0; i <= text.length(); i++) {
            boolean splitsPair =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!splitsPair) {
                assertThat(index.before(i)).as("seed %d, index %d", seed, i).isEqualTo(text.codePointCount(0, i));
                assertThat(index.offset(index.before(i)))
                        .as("seed %d, index %d", seed, i)
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void an_empty_text_has_nothing_before_its_end() {
        assertThat(new CodePointIndex("").before(0)).isZero();
    }
}
