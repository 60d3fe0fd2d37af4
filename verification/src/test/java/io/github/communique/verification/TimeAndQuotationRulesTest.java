package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Dateline;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.TextRange;
import io.github.communique.time.PartialDate;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on dates, headlines and quotations in texts. */
class TimeAndQuotationRulesTest extends RulesOnText {

    @Test
    void a_finding_tells_the_beginning_and_the_end_of_a_long_value() {
        PressRelease release = SoundTexts.release(
                "en", "Talks", List.of("“We stay and we wait. " + "And so on. ".repeat(1_000) + "We stay,” she said."));

        assertThat(ReleaseValidator.standard().validate(release).getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("quote/not-modelled"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments().get("found"))
                        .hasSize(1_000)
                        .startsWith("We stay")
                        .contains(" … ")
                        .endsWith("We stay,"));
    }

    @Test
    void an_embargo_is_broken_by_the_instant_whatever_the_offsets() {
        assertThat(findings(published("2022-07-07T17:59:59+02:00", "2022-07-07T16:00:00Z")))
                .containsExactly("lifecycle/broken-embargo /lifecycle/firstPublished");
        assertThat(findings(published("2022-07-07T18:00:00+02:00", "2022-07-07T16:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_local_time_breaks_an_embargo_only_where_it_is_certain() {
        assertThat(findings(published("2022-07-07T15:00:00", "2022-07-07T16:00:00Z")))
                .isEmpty();
        assertThat(findings(published("2022-07-05T15:00:00", "2022-07-07T16:00:00Z")))
                .containsExactly("lifecycle/broken-embargo /lifecycle/firstPublished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We met today (8 July 2022).", "On July 8, 2022, today, we met.", "Today, 08 July 2022, we met."
            })
    void a_date_beside_today_that_is_another_is_told(String text) {
        assertThat(findings(issued("2022-07-07", text))).contains("time/date-in-text-differs /body/0/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met today (7 July 2022).",
                "We met today. On 8 July 2022 we go on.",
                "We met on 8 July 2022.",
                "The 2022-07-08 meeting is not today."
            })
    void other_dates_are_left_alone(String text) {
        assertThat(findings(issued("2022-07-07", text))).doesNotContain("time/date-in-text-differs /body/0/text");
    }

    @Test
    void relative_dates_need_a_date_to_count_from() {
        assertThat(findings(text("We met last week."))).containsExactly("time/relative-unanchored /body/0/text");
        assertThat(findings(text("We met last week.")
                        .dateline(Dateline.builder()
                                .date(PartialDate.parse("2022-07-07"))
                                .build())))
                .containsExactly("time/relative-resolved /body/0/text");
    }

    @ParameterizedTest
    @CsvSource({
        "today,2022-07-07",
        "yesterday,2022-07-06",
        "last week,2022-06-27/2022-07-03",
        "this week,2022-07-04/2022-07-10",
        "next month,2022-08"
    })
    void relative_dates_are_resolved(String words, String meaning) {
        assertThat(ReleaseValidator.standard()
                        .validate(issued("2022-07-07", "We meet " + words + ".").build())
                        .getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getArguments()).containsEntry("resolved", meaning));
    }

    @Test
    void words_that_look_like_relative_dates_in_another_language_are_left_alone() {
        assertThat(findings(text("Der letzte today Satz.").language("de"))).isEmpty();
    }

    @Test
    void a_headline_repeated_with_other_spaces_and_marks_is_repeated() {
        assertThat(findings(text("a\u00A0HEADLINE."))).containsExactly("headline/repeated-in-body /body/0/text");
        assertThat(findings(text("A headline and more."))).isEmpty();
    }

    @Test
    void a_quotation_is_verbatim_whatever_its_marks_and_spaces() {
        assertThat(findings(said("We stay here", "“We\u00A0stay\nhere,” she said.")))
                .containsExactly("body/hard-wrapped /body/0/text");
        assertThat(findings(said("It’s ours", "\"It's ours\", she said."))).isEmpty();
    }

    @Test
    void a_quotation_that_is_not_verbatim_is_told_with_the_first_difference() {
        PressRelease release = said("We stay here for good", "“We stay here for ever,” she said.")
                .build();

        assertThat(ReleaseValidator.standard().validate(release).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("quote/not-verbatim");
                    assertThat(finding.getPointer()).hasToString("/quotes/0/parts/0/text");
                    assertThat(finding.getRange()).contains(new TextRange(17, 21));
                    assertThat(finding.getArguments())
                            .containsEntry("quoted", "good")
                            .containsEntry("found", "ever")
                            .containsEntry("passage", "We stay here for ever,” she said");
                });
    }

    @Test
    void indirect_and_translated_quotations_need_not_be_verbatim() {
        assertThat(findings(quoting(QuoteKind.INDIRECT, QuotePartKind.INDIRECT, "they stay", "She said they would.")))
                .isEmpty();
        assertThat(findings(said("We stay", "« Nous restons », dit-elle."))).isNotEmpty();
    }

    @Test
    void a_quotation_needs_a_source() {
        assertThat(findings(text("Nothing more.")
                        .addQuotes(Quote.builder().kind(QuoteKind.INDIRECT).build())))
                .containsExactly("quote/no-speaker /quotes/0");
        assertThat(findings(text("Nothing more.")
                        .addQuotes(Quote.builder()
                                .kind(QuoteKind.INDIRECT)
                                .attribution(Attribution.builder()
                                        .anonymous(true)
                                        .cue("said")
                                        .build())
                                .build())))
                .containsExactly("quote/anonymous /quotes/0/attribution/anonymous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|“We stay,“ she said.|“|9", "en|”We stay,” she said.|”|0", "fr|«Nous restons,« dit-elle.|«|14"})
    void a_mark_that_faces_the_wrong_way_is_told(String language, String text, String mark, int start) {
        assertThat(ReleaseValidator.standard()
                        .validate(text(text).language(language).build())
                        .getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("quote/wrong-mark");
                    assertThat(finding.getArguments()).containsEntry("found", mark);
                    assertThat(finding.getRange().orElseThrow().start()).isEqualTo(start);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|“We stay,” she said, “and you?”",
                "en|‘We stay,’ she said. The allies’ troops. ’Tis so. The ’90s.",
                "en|She said (“we stay”) and left—“now”.",
                "de|„Wir bleiben“, sagte sie.",
                "sv|”Vi stannar”, sade hon.",
                "fr|«\u202FNous restons\u202F», dit-elle.",
                "pl|„Zostajemy” – powiedziała.",
                "ja|「残ります」と述べた。",
                "he|”אנו נשארים”, אמרה.",
                "ar|”نحن باقون“، قالت.",
                "tlh|“whatever“ it is"
            })
    void each_language_has_its_own_marks(String language, String text) {
        assertThat(findings(text(text).language(language))).noneMatch(finding -> finding.startsWith("quote/"));
    }
}
