package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ExtensionValue;
import io.github.communique.PressRelease;
import io.github.communique.constraint.MalformedValueException;
import io.github.communique.participant.Participant;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.wire.Limits;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the structure of a document is told, all of it, with rule, pointer, line and column. */
abstract class StructureContract {

    private final ReleaseReader standard = ReleaseReader.using(provider());

    /** The parser that keeps this contract. */
    abstract JsonProvider provider();

    private static final String MINIMAL = """
            {
              "id": "https://www.example.org/press/1",
              "kind": "statement",
              "language": "en",
              "headline": {"text": "A headline"}%s
            }
            """;

    /** What the rules ask of every release. */
    private static final String ISSUER_AND_BODY = ",\"issuers\": [{\"participantId\": \"c\"}],"
            + "\"body\": [{\"type\": \"paragraph\", \"text\": \"Nothing more.\"}]";

    private final ReleaseReader reader = standard.withoutRules();

    @Test
    void the_smallest_release_is_read_without_a_finding() {
        Reading reading = readWith("");

        assertThat(reading).report().hasNoFindings();
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    void sixteen_faults_are_sixteen_findings_each_in_its_place() {
        String document = """
                {
                  "id": 7,
                  "kind": "leaflet",
                  "kind": "statement",
                  "language": "en_GB",
                  "headline": {"subHeadline": "\\u00a0"},
                  "lede": "\\ud800",
                  "keyPoints": "one",
                  "lifecycle": {"issued": "2022-02-30", "firstPublished": 1657202400, "state": "Published"},
                  "body": [{"text": "no type"}, {"type": "poem", "text": "x"}, null],
                  "participants": [{"type": "group", "id": "g", "count": -1}, {"type": "group", "id": "h", "count": 1.5}]
                }
                """;

        assertThat(reader.read(document).getReport().getFindings())
                .map(StructureContract::told)
                .containsExactlyInAnyOrder(
                        "json/wrong-kind /id 2:9",
                        "json/malformed-value /kind 3:11",
                        "json/duplicate-name /kind 4:3",
                        "json/malformed-value /language 5:15",
                        "json/missing-attribute /headline/text 6:15",
                        "json/blank-text /headline/subHeadline 6:31",
                        "json/unpaired-surrogate /lede 7:11",
                        "json/wrong-kind /keyPoints 8:16",
                        "json/malformed-value /lifecycle/issued 9:27",
                        "json/wrong-kind /lifecycle/firstPublished 9:59",
                        "json/malformed-value /lifecycle/state 9:80",
                        "json/missing-attribute /body/0/type 10:12",
                        "json/unknown-type /body/1/type 10:42",
                        "json/wrong-kind /body/2 10:64",
                        "json/malformed-value /participants/0/count 11:58",
                        "json/malformed-value /participants/1/count 11:101");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_the_rest_is_there() {
        Reading reading = readWith("""
                ,
                  "participants": [{"type": "person", "id": "a"}, {"type": "person", "id": 5}, {"type": "alien", "id": "c"}],
                  "lede": 5""");

        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.getRelease())
                .hasValueSatisfying(release -> assertThat(release.getParticipants())
                        .map(Participant::getId)
                        .containsExactly("a"));
    }

    @Test
    void who_was_left_out_is_not_accused_of_being_unknown() {
        String quote =
                ",\"quotes\": [{\"kind\": \"indirect\", \"attribution\": {\"speakerIds\": [\"c\"], \"cue\": \"said\"}}],"
                        + "\"participants\": [{\"id\": \"c\", \"type\": \"alien\"}]";

        assertThat(standard.read(MINIMAL.formatted(ISSUER_AND_BODY + quote))
                        .getReport()
                        .getFindings())
                .map(Finding::getRuleId)
                .containsExactly("json/unknown-type");
    }

    @Test
    void findings_behind_an_element_left_out_are_told_at_their_places_in_the_document() {
        String document = """
                {
                  "id": "https://www.example.org/press/1",
                  "kind": "statement",
                  "language": "en",
                  "headline": {"text": "A headline"},
                  "issuers": [{"participantId": "c"}],
                  "body": [
                    5,
                    {"type": "paragraph", "text": "Two  spaces."},
                    {"type": "paragraph", "text": ""},
                    {"type": "paragraph", "text": "It was on Monday, 8 July 2022."}],
                  "quotes": [
                    {"id": "q0"},
                    {"kind": "indirect", "attribution": {"speakerIds": [7, "b"]}}]
                }
                """;

        Reading reading = standard.read(document);

        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.getReport().getFindings())
                .map(StructureContract::told)
                .contains(
                        "json/missing-attribute /quotes/0/kind 13:5",
                        "quote/unknown-speaker /quotes/1/attribution/speakerIds/1 14:60",
                        "time/weekday-differs /body/3/text 11:46",
                        "body/spacing /body/1/text 9:39");
        assertThat(reading.getReport().getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("body/spacing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getFix()).isEmpty());
    }

    @Test
    void the_type_is_recognised_wherever_it_stands() {
        Reading reading =
                readWith(",\"participants\": [{\"id\": \"a\", \"name\": {\"display\": \"A\"}, \"type\": \"person\"}]");

        assertThat(reading).report().hasNoFindings();
        assertThat(reading.getRelease().orElseThrow().getParticipants()).hasSize(1);
    }

    @Test
    void unknown_attributes_of_the_release_are_kept_and_told_as_an_info() {
        Reading reading = readWith(",\"x-mood\": {\"a\": [1.00, true, null, \"\\u0001\"]}");

        assertThat(reading.getReport().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRuleId()).isEqualTo("json/unknown-attribute");
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        });
        assertThat(reading.getRelease().orElseThrow().getExtensions())
                .containsKey("x-mood")
                .allSatisfy((name, value) -> assertThat(value).isInstanceOf(ExtensionValue.OfObject.class));
        assertThat(ReleaseWriter.using(provider()).toJson(reading.getRelease().orElseThrow()))
                .contains("\"x-mood\":{\"a\":[1.00,true,null,\"\\u0001\"]}");
    }

    @Test
    void whatever_the_names_of_unknown_attributes_the_release_can_be_built_anew() {
        PressRelease release = readWith(",\"extensions\": 1, \"\": 2, \"type\": 3, \"Headline\": 4")
                .getRelease()
                .orElseThrow();

        assertThat(release.getExtensions()).containsOnlyKeys("extensions", "", "type", "Headline");
        assertThat(release.toBuilder().build()).isEqualTo(release);
    }

    @Test
    void an_unknown_text_or_name_that_cannot_be_written_back_is_told_and_left_out() {
        Reading reading = readWith(",\"x-mood\": [1, \"\\ud800\", {\"\\ufffe\": 2, \"a\": 3}], \"x-\\ufdd0\": 4");

        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.getReport().getFindings())
                .map(StructureContract::told)
                .contains(
                        "json/unpaired-surrogate /x-mood/1 5:52",
                        "json/unpaired-surrogate /x-mood/2/\uFFFE 5:63",
                        "json/unpaired-surrogate /x-\uFDD0 5:86");
        assertThat(ReleaseWriter.using(provider()).toJson(reading.getRelease().orElseThrow()))
                .endsWith(",\"x-mood\":[1,{\"a\":3}]}");
    }

    @Test
    void an_empty_text_or_object_stands_for_absent() {
        Reading reading = readWith(",\"lede\": \"\", \"lifecycle\": {}");

        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.getReport().getFindings())
                .map(StructureContract::told)
                .containsExactlyInAnyOrder(
                        "json/empty-stands-for-absent /lede 5:46", "json/empty-stands-for-absent /lifecycle 5:63");
    }

    @Test
    void an_object_of_which_nothing_remains_is_absent_too() {
        assertThat(readWith(",\"lifecycle\": {\"issued\": null, \"forImmediateRelease\": false, \"revisions\": []}")
                        .getRelease()
                        .orElseThrow()
                        .getLifecycle())
                .isEmpty();
    }

    @Test
    void totals_are_exact_beyond_the_findings_kept() {
        Reading reading = standard.read(MINIMAL.formatted(ISSUER_AND_BODY + ",\"places\": [" + "5,".repeat(2_999)
                + "5], \"keyPoints\": [\"" + "We met today. ".repeat(2_000) + "\"]"));

        assertThat(reading.getReport().getTotal(Severity.ERROR)).isEqualTo(3_000);
        assertThat(reading.getReport().getTotal(Severity.WARNING)).isEqualTo(2_000);
        assertThat(reading.getReport().getFindings()).hasSize(1_000);
        assertThat(reading.getReport().isTruncated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.0,", "1.7,", "2.0,json/unsupported-version", "0.9,json/unsupported-version", "1,json/malformed-value"
    })
    void a_later_minor_version_is_read_and_another_major_one_is_not(String version, @Nullable String rule) {
        Reading reading = readWith(",\"formatVersion\": \"" + version + "\"");

        assertThat(reading.getReport().getFindings())
                .map(Finding::getRuleId)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(reading.getRelease().isPresent()).isEqualTo(!"json/unsupported-version".equals(rule));
        assertThat(reading.getRelease().map(PressRelease::getExtensions).orElse(Map.of()))
                .isEmpty();
    }

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
                .map(StructureContract::told)
                .containsExactly("json/not-json  1:1");
    }

    @Test
    void what_follows_the_release_is_told() {
        assertThat(reader.read(MINIMAL.formatted("") + "\n{}").getReport().getFindings())
                .map(StructureContract::told)
                .containsExactly("json/trailing-content  8:1");
        assertThat(reader.read(MINIMAL.formatted("") + "x").getReport().getFindings())
                .map(StructureContract::told)
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
                    assertThat(told(finding)).isEqualTo("json/not-utf8  5:48");
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
                .map(StructureContract::told)
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
        assertThatThrownBy(() -> Limits.builder().depth(129).build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("129");
        assertThatThrownBy(() -> Limits.builder().tokens(0).build()).isInstanceOf(MalformedValueException.class);
    }

    private boolean tooLarge(Limits limits, String further) {
        Reading reading = reader.within(limits).read(MINIMAL.formatted(further));
        List<Finding> findings = reading.getReport().getFindings(Severity.ERROR);
        assertThat(findings)
                .hasSizeLessThan(2)
                .allMatch(finding -> finding.getRuleId().equals("json/too-large"));
        return !findings.isEmpty();
    }

    @Test
    void positions_are_the_same_for_bytes_streams_readers_and_texts() throws IOException {
        String document = "{\"lede\": \"🕊🕊\", \r\n\t\"é\u2028\": 1,\r\"kind\": 5}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<String> expected = reader.read(document).getReport().getFindings().stream()
                .map(StructureContract::told)
                .toList();

        assertThat(expected).contains("json/unknown-attribute /é\u2028 2:2", "json/wrong-kind /kind 3:9");
        for (Reading reading : List.of(
                reader.read(bytes),
                reader.read(new ByteArrayInputStream(bytes)),
                reader.read(new StringReader(document)))) {
            assertThat(reading.getReport().getFindings())
                    .map(StructureContract::told)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_message_tells_what_was_found_and_what_was_expected() {
        assertThat(readWith(",\"lede\": 5").getReport().toText(Locale.ENGLISH))
                .isEqualTo("error json/wrong-kind 5:46 /lede: Expected a text, found a number.\n");
    }

    private Reading readWith(String further) {
        return reader.read(MINIMAL.formatted(further));
    }

    private static String told(Finding finding) {
        return finding.getRuleId() + " " + finding.getPointer() + " "
                + finding.getPosition().orElseThrow();
    }
}
