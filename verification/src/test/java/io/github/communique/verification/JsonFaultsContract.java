package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each class of what is not JSON (RFC 8259) is one finding at its place, by whichever way the document comes. */
abstract class JsonFaultsContract {

    private final ReleaseReader reader = ReleaseReader.using(provider()).withoutRules();

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trailing comma in a list|{\"a\":[1,]}|1:9",
                "comma before the first element|{\"a\":[,1]}|1:7",
                "two commas|{\"a\":[1,,2]}|1:9",
                "missing comma in a list|{\"a\":[1 2]}|1:9",
                "missing comma between members|{\"a\":1 \"b\":2}|1:8",
                "two colons|{\"a\"::1}|1:6",
                "comma for colon|{\"a\",1}|1:5",
                "value without name|{1}|1:2",
                "name of a number|{1:1}|1:2",
                "name without quotation marks|{a:1}|1:2",
                "name in apostrophes|{'a':1}|1:2",
                "text in apostrophes|{\"a\":'b'}|1:6",
                "literal in capitals|{\"a\":True}|1:6",
                "literal cut short|{\"a\":nul}|1:9",
                "literal with more letters|{\"a\":truex}|1:10",
                "NaN|{\"a\":NaN}|1:6",
                "Infinity|{\"a\":-Infinity}|1:7",
                "plus sign|{\"a\":+1}|1:6",
                "leading zero|{\"a\":01}|1:7",
                "leading zero of a negative|{\"a\":-01}|1:8",
                "point without digits before|{\"a\":.1}|1:6",
                "point without digits behind|{\"a\":1.e5}|1:8",
                "exponent without digits|{\"a\":1e}|1:8",
                "exponent with two signs|{\"a\":1e+-5}|1:9",
                "two points|{\"a\":1.2.3}|1:9",
                "hexadecimal|{\"a\":0x1F}|1:7",
                "two minus signs|{\"a\":--1}|1:7",
                "digits of another script|{\"a\":٣}|1:6",
                "escape of no character|{\"a\":\"\\q\"}|1:8",
                "escape in another style|{\"a\":\"\\x41\"}|1:8",
                "unicode escape cut short|{\"a\":\"\\u00\"}|1:11",
                "unicode escape with other digits|{\"a\":\"\\u00G0\"}|1:11",
                "comment of a line|{\"a\":1} // note|1:9",
                "comment of a block|{/* note */\"a\":1}|1:2",
                "bracket for brace|{\"a\":1]|1:7",
                "brace for bracket|{\"a\":[1}}|1:8",
                "closed too often|{\"a\":1}}|1:8",
                "lone closing bracket|]|1:1",
                "byte order mark inside|{\uFEFF\"a\":1}|1:2",
                "no-break space for space|{\u00A0\"a\":1}|1:2",
                "ended in a list|{\"a\":[1,|1:9",
                "ended in an escape|{\"a\":\"\\|1:8"
            })
    void is_told_at_its_place(String name, String document, String place) {
        for (Reading reading :
                new Reading[] {reader.read(document), reader.read(document.getBytes(StandardCharsets.UTF_8))}) {
            assertThat(reading.getReport().getFindings())
                    .filteredOn(finding -> isOfTheDocument(finding.getRuleId()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getPosition())
                            .map(Object::toString)
                            .contains(place));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'{\"a\":1,\"b\\ud800\":2}',1:8",
        "'{\"a\":1,\"\\udc00b\":2}',1:8",
        "'{\"a\":1,\"\\ud800\\n\":2}',1:8",
        "'{\"a\":1,\"\\ud800\\ud800\\udc00\":2}',1:8",
        "'{\"a\":{\n\"\\\\\\uDBFF\":2},\"b\":0}',2:1"
    })
    void a_name_with_half_a_character_is_told_at_its_place(String document, String place) {
        for (Reading reading :
                new Reading[] {reader.read(document), reader.read(document.getBytes(StandardCharsets.UTF_8))}) {
            assertThat(reading.getReport().getFindings())
                    .filteredOn(finding -> !finding.getRuleId().equals("json/unknown-attribute"))
                    .filteredOn(finding -> !finding.getRuleId().equals("json/missing-attribute"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.getRuleId()).isEqualTo("json/unpaired-surrogate");
                        assertThat(finding.getPosition()).map(Object::toString).contains(place);
                    });
        }
    }

    @Test
    void a_name_with_half_a_character_does_not_hide_what_is_wrong_behind_it() {
        assertThat(reader.read("{\"\\ud800\":1,\"b\":01}").getReport().toText(Locale.ENGLISH))
                .contains("error json/unpaired-surrogate 1:2", "error json/not-json 1:18");
    }

    @Test
    void a_pair_of_surrogates_in_a_name_is_a_character() {
        assertThat(reader.read("{\"b\\ud83d\\ude00\":1}").getReport().getFindings())
                .extracting(Finding::getRuleId)
                .doesNotContain("json/unpaired-surrogate", "json/not-json");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1F})
    void a_control_character_in_a_text_must_be_escaped(int control) {
        String document = "{\"a\":\"x" + (char) control + "\"}";

        assertThat(reader.read(document).getReport().getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("json/not-json"))
                .hasSize(1);
    }

    @Test
    void a_form_feed_is_no_white_space() {
        assertThat(reader.read("{\f\"a\":1}").getReport().getFindings())
                .map(Finding::getRuleId)
                .contains("json/not-json");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "overlong form of two bytes,C0 AF",
        "overlong form of three bytes,E0 80 AF",
        "overlong form of four bytes,F0 80 80 AF",
        "surrogate,ED A0 80",
        "pair of surrogates,ED A0 BD ED B8 80",
        "beyond the last code point,F4 90 80 80",
        "form of five bytes,F8 88 80 80 80",
        "continuation alone,80",
        "lead alone,C3",
        "sequence cut short,E2 82",
        "byte that never occurs,FF"
    })
    void what_is_no_strict_utf8_is_told_at_its_place(String name, String bytes) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\n\"é\":\"".getBytes(StandardCharsets.UTF_8));
        for (String hex : bytes.split(" ", -1)) {
            document.write(Integer.parseInt(hex, 16));
        }
        document.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(reader.read(document.toByteArray()).getReport().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("json/not-utf8");
                    assertThat(finding.getPosition()).map(Object::toString).contains("2:6");
                    assertThat(finding.getMessage()).contains("0x" + bytes.substring(0, 2));
                });
    }

    @Test
    void a_byte_order_mark_is_accepted_and_told() {
        String document = "\uFEFF{\"id\":5}";

        for (Reading reading :
                new Reading[] {reader.read(document), reader.read(document.getBytes(StandardCharsets.UTF_8))}) {
            assertThat(reading.getReport().toText(Locale.ENGLISH))
                    .contains("info json/not-utf8 1:1")
                    .contains("error json/wrong-kind 1:7 /id");
        }
    }

    private static boolean isOfTheDocument(String ruleId) {
        return ruleId.equals("json/not-json") || ruleId.equals("json/trailing-content");
    }
}
