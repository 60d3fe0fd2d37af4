package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the text: relative ones and what is recorded of them, days that do not exist, days beside today, weekdays without a year. */
class DatesInTextTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "press-release", "language": "%s", "headline": {"text": "The harbour"},
             "issuers": [{"participantId": "office"}], "lifecycle": {"issued": "%s"}, "body": [{"type": "paragraph", "text": "%s"}],
             "participants": [{"type": "organisation", "id": "office", "name": "Harbour Office"}]%s}""";

    private final ReleaseReader reader = ReleaseReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The lock opened the day before yesterday. | the day before yesterday | 2023-05-09",
                "en | The lock opens the day after tomorrow. | the day after tomorrow | 2023-05-13",
                "en | The lock opens tonight. | tonight | 2023-05-11",
                "en | The lock opened two weeks ago. | two weeks ago | 2023-04-24/2023-04-30",
                "en | The lock opened 10 days ago. | 10 days ago | 2023-05-01",
                "en | The lock closed last year. | last year | 2022",
                "en | The lock closes this weekend. | this weekend | 2023-05-13/2023-05-14",
                "fr | L’écluse ouvre après-demain. | après-demain | 2023-05-13",
                "fr | L’écluse a ouvert avant-hier. | avant-hier | 2023-05-09",
                "fr | L’écluse a ouvert il y a trois jours. | il y a trois jours | 2023-05-08",
                "fr | L’écluse ferme l’année prochaine. | l’année prochaine | 2024",
            })
    void a_relative_date_is_reported_with_what_it_means(String language, String text, String words, String meaning) {
        assertThat(found("time/relative-resolved", language, "2023-05-11", text, ""))
                .singleElement()
                .satisfies(finding -> assertThat(wordsOf(finding, text)).isEqualTo(words))
                .satisfies(finding -> assertThat(finding.getMessage()).contains(meaning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Board met last Friday. | last Friday",
                "en | The Board meets next Tuesday. | next Tuesday",
                "en | The Board meets on Monday. | Monday",
                "en | The quay was flooded last March. | last March",
                "fr | Le conseil a voté mardi dernier. | mardi dernier",
                "fr | Le conseil vote jeudi. | jeudi",
            })
    void a_day_of_the_week_or_month_by_name_is_reported_without_a_guess(String language, String text, String words) {
        assertThat(found("time/relative-resolved", language, "2023-05-11", text, ""))
                .singleElement()
                .satisfies(finding -> assertThat(wordsOf(finding, text)).isEqualTo(words))
                .satisfies(finding -> assertThat(finding.getMessage()).contains("only on the date of issue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The market is open every Friday.",
                "The office is open Monday to Friday.",
                "They met on Friday 12 May 2023.",
                "They met on Friday, 12 May.",
                "The ferries stop on Good Friday.",
                "She sat by the sun and wed in Mon.",
                "The Mondays are quiet.",
            })
    void a_day_of_the_week_that_is_dated_repeated_or_named_is_let_be(String text) {
        assertThat(found("time/relative-resolved", "en", "2023-05-11", text, ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They vote before the end of next week. | before the end of next week",
                "They read yesterday’s paper. | yesterday’s paper",
                "They read yesterday's paper. | yesterday’s paper",
                "The Board met last Friday. | Last Friday",
            })
    void a_relative_date_within_words_that_are_recorded_is_recorded(String text, String recorded) {
        String dates = ",\"relativeDates\": [{\"text\": \"" + recorded + "\", \"resolved\": \"2023-05\"}]";

        assertThat(found("time/relative-resolved", "en", "2023-05-11", text, dates))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2023-05-11",
        "yesterday, 2023-05-09",
        "next week, 2023-05-12",
        "last year, 2021",
        "two days ago, 2023-05-11"
    })
    void a_relative_date_recorded_with_another_day_is_reported(String words, String resolved) {
        String dates = ",\"relativeDates\": [{\"text\": \"" + words + "\", \"resolved\": \"" + resolved + "\"}]";

        assertThat(found("time/relative-differs", "en", "2023-05-11", "It was " + words + ".", dates))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2023-05-12",
        "tomorrow, 2023-05",
        "next week, 2023-05-16",
        "last Friday, 2023-04-28",
        "by tomorrow, 2023-05-11/2023-05-12"
    })
    void a_relative_date_recorded_with_a_day_that_it_may_mean_is_not(String words, String resolved) {
        String dates = ",\"relativeDates\": [{\"text\": \"" + words + "\", \"resolved\": \"" + resolved + "\"}]";

        assertThat(found("time/relative-differs", "en", "2023-05-11", "It was " + words + ".", dates))
                .isEmpty();
    }

    @Test
    void a_relative_date_that_is_counted_from_a_date_of_its_own_is_held_to_that() {
        String dates =
                ",\"relativeDates\": [{\"text\": \"tomorrow\", \"anchor\": \"2023-04-30\", \"resolved\": \"2023-05-01\"}]";

        assertThat(found("time/relative-differs", "en", "2023-05-11", "It was tomorrow.", dates))
                .isEmpty();
    }

    @Test
    void a_day_cannot_be_counted_from_a_month_of_issue() {
        assertThat(found(
                        "time/relative-unanchored",
                        "en",
                        "2023-05",
                        "The lock opens tomorrow, as it did last year.",
                        ""))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 February 2022",
                "29 February 2023",
                "31 June",
                "September 31, 2020",
                "2023-02-29",
                "31 April 1999"
            })
    void a_day_that_does_not_exist_is_reported(String day) {
        assertThat(found("time/impossible-day", "en", "2023-05-11", "The toll fell on " + day + ".", ""))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 February 2024",
                "29 February",
                "31 May 2023",
                "In June 31 boats came",
                "31 boats in June 2023",
                "30 Mays"
            })
    void a_day_that_exists_or_is_no_day_is_not(String words) {
        assertThat(found("time/impossible-day", "en", "2023-05-11", "They count " + words + ".", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They voted today (Tuesday 9).",
                "They voted today (Tuesday).",
                "They voted today (9).",
                "They vote today, Tuesday, at noon."
            })
    void a_day_beside_today_that_is_not_that_of_issue_is_reported(String text) {
        assertThat(found("time/date-in-text-differs", "en", "2023-05-11", text, ""))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They voted today (Thursday 11).",
                "They voted today (Thursday).",
                "They voted today (11).",
                "They voted today (3 to 2).",
                "They come on Monday 8 May 2023. Today we name them.",
                "She sailed on May 1, 2012! Today she is back.",
            })
    void a_day_of_issue_or_of_another_sentence_beside_today_is_not(String text) {
        assertThat(found("time/date-in-text-differs", "en", "2023-05-11", text, ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-09 | The tolls rise today, Tuesday 9 May. | 1",
                "2024-10-07 | They meet on Friday 10 October. | 1",
                "2024-05-09 | The tolls rise today, Thursday 9 May. | 0",
                "2022-01-08 | They met on Wednesday 8 December. | 0",
            })
    void a_weekday_beside_a_day_near_to_that_of_issue_is_that_of_its_year(String issued, String text, int count) {
        assertThat(found("time/weekday-differs", "en", issued, text, "")).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "The boat left on 8/10/25., 1",
        "The boat left on 8/10/2025., 1",
        "The boat left on 18/10/25., 0",
        "It won 8-10-25., 0"
    })
    void a_date_in_figures_with_two_digits_for_the_year_is_ambiguous_too(String text, int count) {
        assertThat(found("time/ambiguous-numeric", "en", "2023-05-11", text, ""))
                .hasSize(count);
    }

    private List<Finding> found(String rule, String language, @Nullable String issued, String text, String members) {
        String document = RELEASE.formatted(language, issued, text, members);
        Stream<Finding> findings = reader.read(document).getReport().getFindings().stream();
        return findings.filter(finding -> finding.getRuleId().equals(rule)).toList();
    }

    private static String wordsOf(Finding finding, String text) {
        return finding.getRange()
                .map(range -> text.substring(range.start(), range.end()))
                .orElse("");
    }
}
