package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader makes of a document as a whole: what is no release, limits, encodings and positions. */
abstract class DocumentContract extends ReadingContract {

    @Test
    void null_is_absent_where_a_value_may_be_absent() {
        assertThat(readWith(",\"lede\": null, \"body\": null").getReport().getFindings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|json/not-json|1:1",
                "'   '|json/not-json|1:4",
                "{|json/not-json|1:2",
                "{\"id\": \"a\"|json/not-json|1:11",
                "{\"id\": \"a|json/not-json|1:10",
                "{'id': 1}|json/not-json|1:2",
                "{\"id\": 01}|json/not-json|1:9",
                "{\"id\": .5}|json/not-json|1:8",
                "{\"id\": +5}|json/not-json|1:8",
                "{\"id\": NaN}|json/not-json|1:8",
                "{\"id\": \"\\x\"}|json/not-json|1:10",
                "{\"id\": \"a\",}|json/not-json|1:12",
                "{\"id\" \"a\"}|json/not-json|1:7",
                "// note|json/not-json|1:1",
                "{\"a\": tru}|json/not-json|1:10",
                "{\"a\": [1, 2}|json/not-json|1:12",
                "{\"a\": 1.}|json/not-json|1:9",
                "{\"a\": 1e}|json/not-json|1:9",
                "{\"a\": -}|json/not-json|1:8",
                "{\"a\": \"\\u00g0\"}|json/not-json|1:12",
                "{\"a\": []]|json/not-json|1:9",
                "\"text|json/not-json|1:6",
                "nul|json/not-json|1:4",
                "[]|json/wrong-kind|1:1",
                "\"text\"|json/wrong-kind|1:1",
                "null|json/wrong-kind|1:1",
                "5|json/wrong-kind|1:1"
            })
    void what_is_no_release_at_all_gives_one_finding_where_it_goes_wrong(String document, String rule, String place) {
        Reading reading = reader.read(document);

        assertThat(reading.getRelease()).isEmpty();
        assertThat(reading.getReport().getFindings(Severity.ERROR))
                .filteredOn(finding -> !finding.getRuleId().equals("json/missing-attribute"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo(rule);
                    assertThat(finding.getPosition()).map(Object::toString).contains(place);
                });
    }

    @Test
    void zeros_are_no_json() {
        assertThat(reader.read(new byte[1_000]).getReport().getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/not-json  1:1");
    }

    @Test
    void what_follows_the_release_is_told() {
        assertThat(reader.read(MINIMAL.formatted("") + "\n{}").getReport().getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/trailing-content  8:1");
        assertThat(reader.read(MINIMAL.formatted("") + "x").getReport().getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/trailing-content  7:1");
    }

    @Test
    void bytes_that_are_no_utf8_are_told_where_they_stand() {
        byte[] document = MINIMAL.formatted(",\"lede\": \"é?\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(document, StandardCharsets.ISO_8859_1).indexOf('?');
        document[at] = (byte) 0xC0;

        assertThat(reader.read(document).getReport().getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(summary(finding)).isEqualTo("json/not-utf8  5:48");
                    assertThat(finding.getMessage()).contains("0xC0");
                });
    }

    @Test
    void utf16_is_told_as_what_is_not_utf8() {
        byte[] document = MINIMAL.formatted("").getBytes(StandardCharsets.UTF_16);

        assertThat(reader.read(document).getReport().getFindings())
                .map(Finding::getRuleId)
                .containsExactly("json/not-utf8");
    }

    @Test
    void a_document_beyond_a_limit_gives_one_finding() {
        assertThat(reader.read("[".repeat(100_000)).getReport().getFindings())
                .map(Finding::getRuleId)
                .contains("json/too-large");
        assertThat(readWith(",\"lede\": \"" + "x".repeat(1 << 20) + "\"")
                        .getReport()
                        .getFindings())
                .map(StructureContract::summary)
                .containsExactly("json/too-large  1:1");
        assertThat(readWith(",\"x\": " + "1".repeat(101)).getReport().getFindings())
                .map(Finding::getRuleId)
                .contains("json/too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void each_limit_holds_to_the_unit(int beyond) {
        Limits limits = Limits.builder()
                .documentBytes(2_000)
                .depth(5)
                .tokens(40)
                .digits(10)
                .nameLength(20)
                .textLength(1_990)
                .listLength(30)
                .build();
        int bytes = MINIMAL.formatted(",\"lede\": \"\"").length();
        int tokens = 16;

        assertThat(tooLarge(limits, ",\"lede\": \"" + "x".repeat(2_000 - bytes + beyond) + "\""))
                .isEqualTo(beyond > 0);
        assertThat(tooLarge(limits, ",\"x\": " + "[".repeat(4 + beyond) + "]".repeat(4 + beyond)))
                .isEqualTo(beyond > 0);
        assertThat(tooLarge(limits, ",\"x\": [1" + ",1".repeat(40 - tokens - 1 + beyond) + "]"))
                .isEqualTo(beyond > 0);
        assertThat(tooLarge(limits, ",\"x\": " + "1".repeat(10 + beyond))).isEqualTo(beyond > 0);
        assertThat(tooLarge(limits, ",\"" + "n".repeat(20 + beyond) + "\": 1")).isEqualTo(beyond > 0);
        Limits ofParts = limits.toBuilder().textLength(40).listLength(10).build();
        assertThat(tooLarge(ofParts, ",\"lede\": \"" + "🕊".repeat(40 + beyond) + "\""))
                .isEqualTo(beyond > 0);
        assertThat(tooLarge(ofParts, ",\"x\": [1" + ",1".repeat(9 + beyond) + "]"))
                .isEqualTo(beyond > 0);
    }

    @Test
    void limits_have_limits() {
        Limits.builder().depth(128).documentBytes(1).build();

        assertThat(Stream.<UnaryOperator<Limits.Builder>>of(
                        limits -> limits.depth(129),
                        limits -> limits.depth(0),
                        limits -> limits.documentBytes(0),
                        limits -> limits.documentBytes((1 << 30) + 1),
                        limits -> limits.tokens(0),
                        limits -> limits.digits(0),
                        limits -> limits.nameLength(0),
                        limits -> limits.textLength(-1),
                        limits -> limits.listLength(0)))
                .allSatisfy(change -> assertThatThrownBy(
                                () -> change.apply(Limits.builder()).build())
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessageContaining("from 1 to"));
    }

    @Test
    void positions_are_the_same_for_bytes_streams_readers_and_texts() throws IOException {
        String document = "{\"lede\": \"🕊🕊\", \r\n\t\"é\u2028\": 1,\r\"kind\": 5}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<String> expected = reader.read(document).getReport().getFindings().stream()
                .map(StructureContract::summary)
                .toList();

        assertThat(expected).contains("json/unknown-attribute /é\u2028 2:2", "json/wrong-kind /kind 3:9");
        for (Reading reading : List.of(
                reader.read(bytes),
                reader.read(new ByteArrayInputStream(bytes)),
                reader.read(new StringReader(document)))) {
            assertThat(reading.getReport().getFindings())
                    .map(StructureContract::summary)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_message_tells_what_was_found_and_what_was_expected() {
        assertThat(readWith(",\"lede\": 5").getReport().toText(Locale.ENGLISH))
                .isEqualTo("error json/wrong-kind 5:46 /lede: Expected a text, found a number.\n");
    }
}
