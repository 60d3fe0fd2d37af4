package io.github.communique.drafting.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and odd texts: the same is found at each place, and nothing fails. */
class HostileTextTest {

    private static final int MEBIBYTE = 1 << 20;

    private static List<FoundQuotation> find(List<String> paragraphs) {
        Language english = Language.of("en");
        List<TextBlock> blocks = new ArrayList<>();
        paragraphs.forEach(paragraph -> blocks.add(TextBlock.of(paragraph, english)));
        return QuotationFinder.find(blocks, english, QuotationMarkRegistry.builtIn());
    }

    @Test
    void each_of_many_quotations_in_a_line_of_a_mebibyte_is_found() {
        String sentence = "“We stay in the harbour for good,” Erik Torp said on Monday. ";
        int count = MEBIBYTE / sentence.length();

        assertThat(find(List.of(sentence.repeat(count)))).hasSize(count);
    }

    @Test
    void each_of_many_paragraphs_has_its_quotation() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            paragraphs.add("“We stay in the harbour for good,” Erik Torp said.");
        }

        assertThat(find(paragraphs)).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "“",
                "”",
                "\"",
                "“a ” ",
                "Erik Torp, ",
                "the head of ",
                ": ",
                "– ",
                "“We stay,” said ",
                "and said that ",
                "Erik ",
                "( ",
                "’",
                "“We stay here now.” ",
                "he said, "
            })
    void a_text_of_one_thing_again_and_again_is_read(String unit) {
        String text = unit.repeat(MEBIBYTE / 4 / unit.length());

        assertThat(find(List.of(text)))
                .allSatisfy(quotation -> assertThat(quotation.parts()).isNotEmpty());
    }

    @Test
    void spans_lie_within_their_paragraphs() {
        List<String> paragraphs = List.of(
                "“\uD83D\uDE80 We stay in the harbour,” said Erik Torp.",
                "“e\u0301 \u202E we stay here”, said Ida.",
                "“\uD800 x y z w,” he said");

        assertThat(find(paragraphs))
                .allSatisfy(quotation -> quotation.parts().forEach(part -> {
                    int length = paragraphs.get(part.span().block()).length();
                    assertThat(part.span().start()).isBetween(0, part.span().end());
                    assertThat(part.span().end()).isLessThanOrEqualTo(length);
                }));
    }

    @Test
    void the_same_text_has_the_same_quotations() {
        List<String> paragraphs = List.of("“We stay in the harbour,” said Erik Torp.", "He said that it is open.");

        assertThat(find(paragraphs)).isEqualTo(find(paragraphs));
    }
}
