package io.github.communique.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The scorers read the annotations, and decide which speakers are right. */
class SpeakerScoreTest {

    private static final String TEXT = "Ida Example, head of Nordhavn, said it. He heard Example. Torp left.";

    private static GoldSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new GoldSpan(start, start + words.length());
    }

    private static boolean isRight(String found, String gold) {
        return SpeakerMatch.isRight(TEXT, span(found), List.of(span(gold)));
    }

    @Test
    void a_name_within_the_mention_of_the_gold_data_is_right() {
        assertThat(isRight("Ida Example", "Ida Example, head of Nordhavn")).isTrue();
    }

    @Test
    void a_name_in_the_apposition_is_wrong() {
        assertThat(isRight("Nordhavn", "Ida Example, head of Nordhavn")).isFalse();
    }

    @Test
    void another_mention_with_the_same_family_name_is_right() {
        GoldSpan second = new GoldSpan(TEXT.lastIndexOf("Example"), TEXT.lastIndexOf("Example") + "Example".length());

        assertThat(SpeakerMatch.isRight(TEXT, second, List.of(span("Ida Example"))))
                .isTrue();
    }

    @Test
    void a_pronoun_for_a_name_is_wrong() {
        assertThat(isRight("He", "Torp")).isFalse();
    }

    @Test
    void the_narrowest_attribution_of_polnear_counts() {
        PolnearDocument document = new PolnearDocument(List.of(
                "T1\tContent 0 100\twide",
                "T2\tContent 10 30;40 60\tnarrow",
                "T3\tSource 110 120\tIda",
                "T4\tSource 130 140\tErik",
                "E1\tAttribution:T9 Content:T1 Source:T3",
                "E2\tAttribution:T9 Content:T2 Source:T4"));

        assertThat(document.sourcesOf(new GoldSpan(12, 28))).containsExactly(new GoldSpan(130, 140));
    }

    @Test
    void a_passage_without_an_attribution_has_no_source() {
        assertThat(new PolnearDocument(List.of("T1\tContent 0 10\tx", "E1\tAttribution:T9 Content:T1"))
                        .sourcesOf(new GoldSpan(0, 10)))
                .isEmpty();
    }

    @Test
    void the_direct_quotations_of_the_german_data_are_read() {
        GermanNewsDocument document =
                new GermanNewsDocument(JsonMapper.builder().build().readTree("""
                        {"originalText": "Sie sagte: „Ja.“", "annotations": [
                          {"type": "Direct", "isNested": false, "quote": {"spans": [{"charBegin": 11, "charEnd": 16}]},
                           "speaker": {"spans": [{"charBegin": 0, "charEnd": 3}]}},
                          {"type": "Indirect", "quote": {"spans": [{"charBegin": 0, "charEnd": 3}]}}]}
                        """));

        assertThat(document.direct())
                .containsExactly(
                        new GermanNewsDocument.GoldQuotation(new GoldSpan(11, 16), List.of(new GoldSpan(0, 3)), false));
    }
}
