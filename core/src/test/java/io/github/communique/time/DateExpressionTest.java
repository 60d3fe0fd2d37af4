package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022-07",
                "2022-07-07",
                "2024-02-29",
                "2022-07~",
                "2022?",
                "2022-07-07%",
                "202X",
                "19XX?",
                "2022-XX",
                "2022-XX-XX~",
                "2022-07-XX",
                "2022-21",
                "2022-24%",
                "2022-06-27/2022-07-03",
                "2022-22/2022-23",
                "198X/1992-XX",
                "[2016-21,2016-22]",
                "1999-06-12/..",
                "../2014",
                "1999/",
                "[2016-08-24,2016-08-28]",
                "[2022,2023~,2024]",
                "2022-07-07T14:30:00",
                "2022-07-07T14:30:00Z",
                "2022-07-07T14:30:00-00:00",
                "2022-07-07T14:30:00.123456789+02:00",
                "2022-07-07T14:30:00+02:00[Europe/Belgrade]",
                "2022-07-07T14:30:00+18:00"
            })
    void what_is_read_is_written_as_it_was(String text) {
        DateExpression expression = DateExpression.parse(text);

        assertThat(expression).hasToString(text).isEqualTo(DateExpression.parse(text));
        assertThat(expression).hasSameHashCodeAs(DateExpression.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2022-02-30",
                "2023-02-29",
                "2022-13",
                "2022-00-01",
                "0000",
                "000X",
                "00XX",
                "XXXX",
                "1XXX",
                "X022",
                "2022-X",
                "2022-X7",
                "2022-0X",
                "2022-13-XX",
                "2022-XX-07",
                "202X-07",
                "202X-XX",
                "2022-07-0X",
                "2022-07-xx",
                "2022-20",
                "2022-25",
                "2022-21-01",
                "2022-21-XX",
                "2022-XXXXX",
                "22-07-07",
                "2022-7-7",
                "2022/07/07",
                "20220707",
                "٢٠٢٢",
                "+2022",
                "-2022",
                "2022-07-07~~",
                "../..",
                "/",
                "2022/2023/2024",
                "[2022]",
                "[]",
                "[2022,2022-02-30]",
                "2022-07-07T24:00:00Z",
                "2022-07-07T23:59:60Z",
                "2022-07-07T14:30Z",
                "2022-07-07T14:30:00+19:00",
                "2022-07-07T14:30:00+2",
                "2022-07-07T14:30:00z",
                "2022-07-07t14:30:00Z",
                "2022-07-07T14:30:00.Z",
                "2022-07-07T14:30:00.1234567890Z",
                "2022-07-07T14:30:00[Europe/Belgrade]",
                "2022-07-07T14:30:00Z[Mars/Olympus]",
                "2022-07-07T14:30:00Z[Europe/Belgrade",
                "2022-07-07 14:30:00Z",
                "1657202400"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> DateExpression.parse(text)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_error_tells_what_was_found_and_what_was_expected() {
        assertThatThrownBy(() -> PartialDate.parse("2022-02-30"))
                .hasMessageContaining("found 2022-02-30")
                .hasMessageContaining("a real date such as 2022-07-07");
    }

    @Test
    void an_impossible_date_cannot_be_built_either() {
        PartialDate.Builder february = PartialDate.builder().year(2023).month(2).day(29);
        PartialDate.Builder dayWithoutMonth = PartialDate.builder().year(2023).day(7);
        DateInterval.Builder neitherEnd = DateInterval.builder().openEnded(true);
        DateInterval.Builder endBothStatedAndOpen = DateInterval.builder()
                .start(PartialDate.parse("2022"))
                .end(PartialDate.parse("2023"))
                .openEnded(true);
        AlternativeDates.Builder oneAlternative = AlternativeDates.builder().addDates(PartialDate.parse("2022"));
        Stamp.Builder noTime = Stamp.builder().text("2022-07-07");

        assertThatThrownBy(february::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(dayWithoutMonth::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(neitherEnd::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(endBothStatedAndOpen::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(oneAlternative::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(noTime::build).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_date_is_changed_by_its_builder() {
        PartialDate day = PartialDate.of(LocalDate.of(2022, 7, 7));

        assertThat(day.toBuilder().qualification(DateQualification.APPROXIMATE).build())
                .hasToString("2022-07-07~");
        assertThat(day.toBuilder().build()).isEqualTo(day);
        assertThat(Stamp.parse("2022-07-07T14:30:00Z").toBuilder().build()).hasToString("2022-07-07T14:30:00Z");
        assertThat(DateInterval.since(day)).hasToString("2022-07-07/..");
    }

    @Test
    void a_partial_date_may_mean_any_of_its_days() {
        DateExpression february = DateExpression.parse("2024-02");

        assertThat(february.getEarliest()).contains(LocalDate.of(2024, 2, 1));
        assertThat(february.getLatest()).contains(LocalDate.of(2024, 2, 29));
        assertThat(february.mayInclude(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(february.mayInclude(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "198X, 1980-01-01, 1989-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "1985-XX, 1985-01-01, 1985-12-31",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1984-02-XX, 1984-02-01, 1984-02-29",
        "2022-21, 2022-01-01, 2022-12-31",
        "2022-22, 2021-12-01, 2023-03-31",
        "2022-23, 2022-01-01, 2022-12-31",
        "2022-24, 2021-12-01, 2023-03-31"
    })
    void digits_left_open_and_seasons_may_mean_any_day_that_fits(String date, LocalDate first, LocalDate last) {
        assertThat(DateExpression.parse(date).getEarliest()).contains(first);
        assertThat(DateExpression.parse(date).getLatest()).contains(last);
    }

    @Test
    void a_season_and_digits_left_open_cannot_be_built_beside_what_they_exclude() {
        PartialDate.Builder seasonAndMonth =
                PartialDate.builder().year(2022).season(21).month(3);
        PartialDate.Builder noSeason = PartialDate.builder().year(2022).season(25);
        PartialDate.Builder openDay =
                PartialDate.builder().year(2022).month(7).day(7).unspecified(UnspecifiedDigits.DAY);
        PartialDate.Builder openDayOfNoMonth = PartialDate.builder().year(2022).unspecified(UnspecifiedDigits.DAY);
        PartialDate.Builder openYear = PartialDate.builder().year(2022).unspecified(UnspecifiedDigits.YEAR);

        assertThatThrownBy(seasonAndMonth::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(noSeason::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(openDay::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(openDayOfNoMonth::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(openYear::build).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void an_unknown_end_excludes_nothing_and_is_not_an_open_one() {
        DateInterval unknownEnd = DateInterval.parse("1999-06-12/");

        assertThat(unknownEnd.mayInclude(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(unknownEnd.isOpenEnded()).isFalse();
        assertThat(DateInterval.parse("1999-06-12/..").isOpenEnded()).isTrue();
    }

    @Test
    void alternatives_span_from_the_first_to_the_last() {
        DateExpression alternatives = DateExpression.parse("[2016-08-28,2016-08-24]");

        assertThat(alternatives.getEarliest()).contains(LocalDate.of(2016, 8, 24));
        assertThat(alternatives.getLatest()).contains(LocalDate.of(2016, 8, 28));
    }

    @Test
    void stamps_with_offset_are_compared_by_instant() {
        Stamp inBelgrade = Stamp.parse("2022-07-07T14:30:00+02:00");
        Stamp inLondon = Stamp.parse("2022-07-07T14:00:00+01:00");

        assertThat(inBelgrade.isBefore(inLondon)).isTrue();
        assertThat(inLondon.isBefore(inBelgrade)).isFalse();
    }

    @Test
    void a_local_stamp_is_before_another_only_where_no_offset_could_change_that() {
        Stamp local = Stamp.parse("2022-07-07T14:30:00");

        assertThat(local.isBefore(Stamp.parse("2022-07-07T15:00:00Z"))).isFalse();
        assertThat(local.isBefore(Stamp.parse("2022-07-09T00:00:00Z"))).isTrue();
        assertThat(local.getInstant()).isEmpty();
    }
}
