package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.quote.Attribution;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code quote/not-verbatim} tells of a quotation and of the passage that is nearest to it. */
class VerbatimTest {

    private static final String TEXT =
            "“Our mission in Peć is the most tangible sign of this long-lasting commitment; we shall stay,” the Office said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our mission in Pec is the most tangible sign   | diacritic                           | Pec     | Peć
            Our mission in Peč is the most tangible sign   | diacritic                           | Peč     | Peć
            Our mission in Peć is the most visible sign of | changed-word                        | visible | tangible
            Their mission in Peć is the most tangible sign | changed-word                        | Their   | Our
            Our mission in Peć is the tangible sign of     | dropped-word                        | ''      | most
            Our mission is the most tangible sign of this  | dropped-word                        | ''      | in Peć
            Our mission in Peć is by far the most tangible | added-word                          | by far  | ''
            Indeed Our mission in Peć is the most tangible | added-word                          | Indeed  | ''
            we shall stay here                             | added-word                          | here    | ''
            Nobody ever heard of such a thing in this town | not-found                           | Nobody  | ''
            """)
    void the_first_difference_is_told(String quoted, String variant, String word, String found) {
        Finding finding = only(quoted, Severity.ERROR);

        assertThat(finding.getVariant()).contains(variant);
        assertThat(finding.getArguments().getOrDefault("quoted", "")).isEqualTo(word);
        assertThat(finding.getArguments().getOrDefault("found", "")).isEqualTo(found);
        assertThat(finding.getRange().orElseThrow().of(quoted).strip()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渡轮周一开航     | 渡轮周一开航，船长高兴。
            开航           | 船长说：“渡轮周一开航，大家高兴。”
            周一開航する    | 船長は「渡船は周一開航する」と述べた。
            三年待った      | 船長は「長く、三年待ったのだ」と述べた。
            渡轮，开航      | 渡轮， 开航 吧。
            เรือออก        | นายท่ากล่าวว่าเรือออกแล้ว
            """)
    void in_a_script_without_spaces_a_quotation_may_begin_and_end_within_a_clause(String quoted, String text) {
        assertThat(ReleaseValidator.standard()
                        .validate(RulesOnText.said(quoted, text).language("zh").build())
                        .getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("quote/not-verbatim"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渡轮周二开航     | changed-word | 二   | 一
            渡轮开航了       | dropped-word | ''   | 周一
            渡轮下周一开航    | added-word   | 下   | ''
            码头早已关门     | not-found    | 码   | ''
            渡轮周一开航大家高兴 | interrupted  | ''   | 船长说
            """)
    void in_a_script_without_spaces_the_letter_that_differs_is_told(
            String quoted, String variant, String word, String found) {
        PressRelease release = RulesOnText.said(quoted, "“渡轮周一开航了，”船长说，“大家高兴。”渡轮周一开航，”船长说，“大家高兴。”")
                .language("zh")
                .build();
        Finding finding = ReleaseValidator.standard().validate(release).getFindings().stream()
                .filter(one -> one.getRuleId().equals("quote/not-verbatim"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getVariant()).contains(variant);
        assertThat(finding.getArguments().getOrDefault("quoted", "")).isEqualTo(word);
        assertThat(finding.getArguments().getOrDefault("found", "")).isEqualTo(found);
        assertThat(finding.getRange().orElseThrow().of(quoted).strip()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            “They [the ferrymen] came at dawn,” Ana Marsh said.      | They came at dawn    | true
            “They [the men] came [sic] late,” Ana Marsh said. | They came late    | true
            They rowed. “They [the men] came late,” Ana Marsh said. | They came late    | true
            “They [the ferrymen] came at dawn,” Ana Marsh said.      | They came at noon    | false
            “They (the ferrymen) came at dawn,” Ana Marsh said.      | They came at dawn    | false
            """)
    void words_of_the_publisher_in_square_brackets_may_be_left_out(String text, String quoted, boolean isSound) {
        PressRelease release = RulesOnText.said(quoted, text).build();

        assertThat(ReleaseValidator.standard().validate(release).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("quote/not-verbatim"))
                .hasSize(isSound ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sign of this long lasting commitment   | ''  | -
            this long-lasting commitment, we shall | ,  | ;
            """)
    void a_changed_mark_is_worth_an_info(String quoted, String mark, String found) {
        Finding finding = only(quoted, Severity.INFO);

        assertThat(finding.getVariant()).contains(mark.isEmpty() ? "dropped-mark" : "changed-mark");
        assertThat(finding.getArguments().getOrDefault("quoted", "")).isEqualTo(mark);
        assertThat(finding.getArguments()).containsEntry("found", found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “We stay,” he said, “for ever.”                       | We stay for ever.    | he said
            en | “We stay for ever,” said Ada Bauer, Minister of Trade. “We wait.” | We stay for ever. We wait. | said Ada Bauer, Minister of Trade
            en | They rowed. “They,” said Ada Bauer, “came late.”      | They came late. | said Ada Bauer
            fr | « Nous restons, a-t-il déclaré, pour toujours. »      | Nous restons pour toujours. | a-t-il déclaré
            de | „Wir bleiben“, sagte sie, „solange es nötig ist.“     | Wir bleiben, solange es nötig ist. | sagte sie
            """)
    void an_interrupted_quotation_is_worth_an_info(String language, String text, String quoted, String found) {
        assertThat(findings(language, quoted, List.of(text)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO))
                .satisfies(finding -> assertThat(finding.getVariant()).contains("interrupted"))
                .satisfies(finding -> assertThat(finding.getArguments()).containsEntry("found", found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is “a success” and “a proof of friendship”.        | a success a proof of friendship
            “We stay,” he said, “for ever.”                       | We stay for a year
            “We stay,” he said. They wait “for ever.”             | We stay for ever
            We stay, he waits, for ever.                          | We stay for ever
            """)
    void fragments_put_together_are_no_quotation(String text, String quoted) {
        assertThat(findings(quoted, List.of(text)))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void words_left_out_at_an_ellipsis_are_worth_an_info() {
        List<String> text = List.of("“We stay for as long as it takes, and we wait for the others,” he said.");

        assertThat(findings("We stay […] and we wait", text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.INFO))
                .satisfies(finding -> assertThat(finding.getVariant()).contains("left-out"))
                .satisfies(finding ->
                        assertThat(finding.getArguments()).containsEntry("found", "for as long as it takes"));
        assertThat(findings("We stay … and they wait", text))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void a_capital_letter_at_the_beginning_is_worth_an_info() {
        assertThat(findings("We stay for ever.", List.of("He said that “we stay for ever”.")))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO);
        assertThat(findings("We stay for years.", List.of("He said that “we stay for ever”.")))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our mission in Peć is the most tangible sign of this long-lasting commitment; we shall stay",
                "Our mission in Pec\u0301 is the most tangible sign",
                "this long–lasting\u00A0commitment; we shall stay.",
                "Our mission"
            })
    void words_that_stand_in_the_text_are_verbatim_whatever_their_form(String quoted) {
        assertThat(findings(quoted)).isEmpty();
    }

    @Test
    void the_second_passage_with_the_same_words_may_have_the_marks() {
        assertThat(findings("We stay; we wait.", List.of("We stay, we wait.", "“We stay; we wait,” the Office said.")))
                .isEmpty();
    }

    @Test
    void a_quotation_may_go_over_paragraphs() {
        assertThat(findings("We stay. We wait.", List.of("“We stay.", "“We wait,” the Office said.")))
                .isEmpty();
    }

    private static Finding only(String quoted, Severity severity) {
        List<Finding> findings = findings(quoted);
        assertThat(findings).singleElement().extracting(Finding::getSeverity).isEqualTo(severity);
        return findings.get(0);
    }

    private static List<Finding> findings(String quoted) {
        return findings(quoted, List.of(TEXT));
    }

    private static List<Finding> findings(String quoted, List<String> paragraphs) {
        return findings("en", quoted, paragraphs);
    }

    private static List<Finding> findings(String language, String quoted, List<String> paragraphs) {
        PressRelease release = SoundTexts.release(language, "A sign", paragraphs).toBuilder()
                .addQuotes(SoundTexts.quote(
                        quoted,
                        Attribution.builder()
                                .addSpeakerIds("office")
                                .cue("said")
                                .build()))
                .build();
        return ReleaseValidator.standard().validate(release).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("quote/not-verbatim"))
                .toList();
    }
}
