package io.github.communique.text.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSuffixAutomatonTest {

    private static final long SEED = 7_072_022L;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 1_000})
    void the_longest_beginning_is_found_where_it_stands_first(int differentWords) {
        Random random = new Random(SEED + differentWords);
        for (int i = 0; i < 300; i++) {
            int[] text = words(random, 60, differentWords);
            int[] sequence = words(random, 8, differentWords);

            assertThat(new WordSuffixAutomaton(text).find(sequence))
                    .as("seed %d, words %d, round %d", SEED, differentWords, i)
                    .isEqualTo(plainly(text, sequence));
        }
    }

    @Test
    void nothing_is_found_in_an_empty_text() {
        assertThat(new WordSuffixAutomaton(new int[0]).find(new int[] {1}))
                .isEqualTo(new WordSuffixAutomaton.Found(0, 0));
    }

    private static WordSuffixAutomaton.Found plainly(int[] text, int[] sequence) {
        for (int count = sequence.length; count > 0; count--) {
            for (int start = 0; start + count <= text.length; start++) {
                if (Arrays.equals(text, start, start + count, sequence, 0, count)) {
                    return new WordSuffixAutomaton.Found(count, start + count);
                }
            }
        }
        return new WordSuffixAutomaton.Found(0, 0);
    }

    private static int[] words(Random random, int most, int different) {
        return random.ints(random.nextInt(most + 1), 0, different).toArray();
    }
}
