package io.github.communique.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionRegistryTest {

    private final ResolutionRegistry registry = ResolutionRegistry.builtIn();

    @ParameterizedTest
    @CsvSource({
        "1244,1999,YES",
        "2149,2014,YES",
        "2149,2104,NO",
        "2272,2024,NO",
        "2722,2024,YES",
        "2453,2018,NO",
        "186,1964,YES",
        "1,1946,YES"
    })
    void numbers_and_years_seen_in_real_texts(int number, int year, TriState expected) {
        assertThat(registry.isAdoptedIn(number, year)).isEqualTo(expected);
    }

    @Test
    void a_number_is_of_one_year() {
        assertThat(registry.isAdoptedIn(1244, 1998)).isEqualTo(TriState.NO);
        assertThat(registry.yearOf(1244)).hasValue(1999);
    }

    @Test
    void numbers_after_the_data_are_unknown_in_years_after_the_data() {
        assertThat(registry.isAdoptedIn(2812, 2026)).isEqualTo(TriState.UNKNOWN);
        assertThat(registry.isAdoptedIn(9_999, 2999)).isEqualTo(TriState.UNKNOWN);
    }

    @Test
    void the_marks_of_a_variant_are_those_of_its_language_where_it_has_none_of_its_own() {
        assertThat(QuotationMarks.of("en-NZ").orElseThrow().getPairs())
                .containsExactly(new QuotationMarks.Pair('“', '”'), new QuotationMarks.Pair('‘', '’'));
        assertThat(QuotationMarks.of("fr-CH").orElseThrow().closingOf('‹')).contains('›');
        assertThat(QuotationMarks.of("IT").orElseThrow().opens('«')).isTrue();
        assertThat(QuotationMarks.of("tlh")).isEmpty();
    }
}
