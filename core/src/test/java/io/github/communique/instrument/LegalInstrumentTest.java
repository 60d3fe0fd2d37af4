package io.github.communique.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.instrument.SecurityCouncilDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalInstrumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S/RES/1244 (1999)|S/RES/1244 (1999)",
                "S/RES/1244(1999)|S/RES/1244 (1999)",
                "S/RES/2802(2025)|S/RES/2802 (2025)",
                "S/RES/1244|S/RES/1244",
                "S/RES/2009 (2011)|S/RES/2009 (2011)",
                "S/5575|S/RES/186 (1964)",
                "resolution 1244 (1999)|S/RES/1244 (1999)",
                "Resolution 1244 (1999)|S/RES/1244 (1999)",
                "resolution 1244 of 1999|S/RES/1244 (1999)",
                "Resolution 1244 from 1999|S/RES/1244 (1999)",
                "Security Council resolution 1701 (2006)|S/RES/1701 (2006)",
                "UN Security Council Resolution 1701 (2006)|S/RES/1701 (2006)",
                "United Nations Security Council Resolution 1244 of 1999|S/RES/1244 (1999)",
                "Security Council resolution 1244|S/RES/1244",
                "résolution 1244 (1999)|S/RES/1244 (1999)",
                "UNSCR 1244|S/RES/1244",
                "UNSCR 1325 (2000)|S/RES/1325 (2000)",
                "UNSCR 1244/1999|S/RES/1244 (1999)",
                "UNSC Res. 1244 (1999)|S/RES/1244 (1999)",
                "UNSC 1244|S/RES/1244",
                "SCR 1244 (1999)|S/RES/1244 (1999)"
            })
    void a_resolution_is_recognised_in_every_variant(String cited, String canonical) {
        LegalInstrument instrument = LegalInstrument.parse(cited);

        assertThat(instrument).isInstanceOf(SecurityCouncilResolution.class).hasToString(canonical);
        assertThat(instrument).isEqualTo(LegalInstrument.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "S/PRST/2014/16,PRESIDENTIAL_STATEMENT",
        "S/2025/745,REPORT_OR_LETTER",
        "S/PV.9999,MEETING_RECORD",
        "SC/16269,PRESS_RELEASE",
        "SC/7632,PRESS_RELEASE",
        "S/1234,SERIAL_DOCUMENT",
        "S/26695,SERIAL_DOCUMENT"
    })
    void other_documents_of_the_council_are_not_taken_for_resolutions(String symbol, Kind kind) {
        assertThat(LegalInstrument.parse(symbol))
                .isInstanceOfSatisfying(
                        SecurityCouncilDocument.class,
                        document -> assertThat(document.getKind()).isEqualTo(kind))
                .hasToString(symbol);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution 2202",
                "resolution 61/6",
                "UNSCR",
                "UNSCR 0",
                "S/RES/12440 (1999)",
                "S/RES/1244 (99)",
                "S/RES/1244 (1899)",
                "xS/RES/1244 (1999)",
                "S/RES/1244 (1999) and more",
                "General Assembly resolution 217 (1948)",
                "Military Technical Agreement of 9 June 1999"
            })
    void what_is_not_recognised_keeps_its_printed_text(String cited) {
        assertThat(LegalInstrument.parse(cited))
                .isInstanceOf(OtherInstrument.class)
                .hasToString(cited);
    }

    @Test
    void a_blank_is_no_instrument() {
        assertThatThrownBy(() -> LegalInstrument.parse(" ")).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/1244 (1999)", "UNSCR 1244", "S/PRST/2014/16", "S/5575"})
    void what_a_family_recognises_cannot_be_built_as_another_instrument(String cited) {
        assertThatThrownBy(() -> OtherInstrument.builder().printed(cited).build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining(cited);
    }

    @Test
    void a_symbol_that_stands_for_a_resolution_cannot_be_built_as_a_document() {
        assertThatThrownBy(
                        () -> SecurityCouncilDocument.builder().symbol("S/5575").build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() ->
                        SecurityCouncilDocument.builder().symbol("A/RES/1").build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("S/PRST/2014/16");
    }

    @Test
    void a_resolution_outside_its_series_cannot_be_built() {
        assertThatThrownBy(() -> SecurityCouncilResolution.of(0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> SecurityCouncilResolution.of(10_000)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> SecurityCouncilResolution.of(1, 1945)).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void every_style_can_be_read_again(CitationStyle style) {
        SecurityCouncilResolution resolution = SecurityCouncilResolution.of(1244, 1999);

        assertThat(LegalInstrument.parse(resolution.format(style))).isEqualTo(resolution);
        assertThat(TextCitation.findAll(resolution.format(style)))
                .singleElement()
                .matches(TextCitation::isAccepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/1244(1999)", "UNSCR 1244/1999", "Security Council resolution 1244 of 1999"})
    void an_uncommon_form_is_understood_but_not_accepted(String cited) {
        assertThat(TextCitation.findAll(cited)).singleElement().matches(found -> !found.isAccepted());
    }

    @Test
    void citations_are_found_in_running_text_with_their_organ() {
        String text =
                "Under Security Council resolution 1244 (1999), and resolutions 1970 (2011) and 1973 (2011), as in"
                        + " UNSCRs 2292 (2016) and 2473 (2019).";

        assertThat(TextCitation.findAll(text))
                .map(found -> text.substring(found.start(), found.end()) + " = " + found.instrument())
                .containsExactly(
                        "Security Council resolution 1244 (1999) = S/RES/1244 (1999)",
                        "resolutions 1970 (2011) = S/RES/1970 (2011)",
                        "1973 (2011) = S/RES/1973 (2011)",
                        "UNSCRs 2292 (2016) = S/RES/2292 (2016)",
                        "2473 (2019) = S/RES/2473 (2019)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New Year's resolution 2024 was kept",
                "a screen resolution 1920 by 1080",
                "the resolution of 1999",
                "resolution 12/34",
                "in resolutions and statements",
                "MUSCR 1244"
            })
    void other_resolutions_are_left_alone(String text) {
        assertThat(TextCitation.findAll(text)).isEmpty();
    }
}
