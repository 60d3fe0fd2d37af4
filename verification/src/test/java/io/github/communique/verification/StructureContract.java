package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ExtensionValue;
import io.github.communique.PressRelease;
import io.github.communique.participant.Participant;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader makes of the structure of a document: what is found, left out, kept and absent. */
abstract class StructureContract extends ReadingContract {

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
                .map(StructureContract::summary)
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
                .map(StructureContract::summary)
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
                .map(StructureContract::summary)
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
                .map(StructureContract::summary)
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
        Reading reading = standard.read(MINIMAL.formatted(ISSUER_AND_BODY + ",\"topics\": [" + "5,".repeat(2_999)
                + "5], \"keyPoints\": [\"" + "We met today. ".repeat(2_000) + "\"]"));

        // One more: the issuer that the minimal release names is nowhere.
        assertThat(reading.getReport().getTotal(Severity.ERROR)).isEqualTo(3_001);
        assertThat(reading.getReport().getTotal(Severity.WARNING)).isEqualTo(2_000);
        assertThat(reading.getReport().getFindings()).hasSize(1_000);
        assertThat(reading.getReport().isTruncated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,",
        "1.7,",
        "1.9999,",
        "2.0,json/unsupported-version",
        "0.9,json/unsupported-version",
        "1,json/malformed-value",
        "1.,json/malformed-value",
        ".1,json/malformed-value",
        "1.x,json/malformed-value",
        "1.0x,json/malformed-value",
        "x.0,json/malformed-value",
        "01.0,json/malformed-value",
        "1.00,json/malformed-value",
        "1.10000,json/malformed-value"
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
}
