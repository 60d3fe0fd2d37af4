package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URIs and stamps are looked at in every attribute that holds one. */
class UrisAndStampsTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "Ministers meet"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "Nothing more."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"}], %s}""";

    /** Members that hold a URI at the place of {@code %s}. */
    private static final List<String> HOLDERS = List.of(
            "'attachments': [{'uri': '%s'}]",
            "'media': [{'kind': 'audio', 'uri': '%s', 'credit': 'An Office'}]",
            "'contacts': [{'name': 'x', 'uri': '%s'}]",
            "'rights': {'licence': '%s'}",
            "'provenance': {'relation': 'original', 'licence': '%s'}",
            "'provenance': {'relation': 'original', 'sources': [{'title': 't', 'uri': '%s'}]}",
            "'topics': [{'label': 't', 'scheme': '%s'}]",
            "'languageVersions': [{'language': 'fr', 'uri': '%s'}]",
            "'lifecycle': {'withdrawal': {'replacement': '%s'}}",
            "'lifecycle': {'supersededBy': '%s'}");

    private final ReleaseReader reader = ReleaseReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:1",
                "vbscript:x",
                "data:text/html,x",
                "jar:file:/x!/y",
                "file:///etc/hosts",
                "blob:x",
                "view-source:x"
            })
    void a_scheme_that_a_program_runs_or_opens_is_told_wherever_a_uri_stands(String uri) {
        for (String holder : HOLDERS) {
            assertThat(rules(holder.formatted(uri))).as(holder).containsOnlyOnce("reference/scheme");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org@example.net/", "http://user:word@example.net/", "https://a_b@x/"})
    void a_user_before_the_host_is_told_wherever_a_uri_stands(String uri) {
        for (String holder : HOLDERS) {
            assertThat(rules(holder.formatted(uri))).as(holder).containsOnlyOnce("reference/user-info");
        }
    }

    @Test
    void the_id_of_a_release_names_no_user_either() {
        String document = RELEASE.formatted("'topics': []").replace("https://www", "https://me@www");

        assertThat(rules(reader, document)).contains("reference/user-info");
    }

    @ParameterizedTest
    @CsvSource({
        "0, https://www.example.org/a?to=me@example.net",
        "0, https://www.example.org/@office",
        "2, mailto:press@example.org",
        "2, tel:+41-22-000",
        "4, urn:example:terms",
        "5, tag:example.org,2022:a",
        "6, urn:example:topics",
        "7, tag:press@example.org,2022:a",
        "9, urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
    })
    void what_fits_its_use_is_not_told(int holder, String uri) {
        assertThat(rules(HOLDERS.get(holder).formatted(uri))).doesNotContain("reference/scheme", "reference/user-info");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'lifecycle': {'issued': '%s'}",
                "'lifecycle': {'embargo': {'until': '%s'}}",
                "'lifecycle': {'scheduled': '%s'}",
                "'lifecycle': {'expires': '%s'}",
                "'lifecycle': {'revisions': [{'kind': 'initial', 'at': '%s'}]}",
                "'lifecycle': {'withdrawal': {'at': '%s'}}",
                "'provenance': {'relation': 'original', 'capturedAt': '%s'}",
                "'dateline': {'date': '%s'}",
                "'engagements': [{'id': 'e', 'kind': 'ceremony', 'date': '%s'}]",
                "'delivery': {'date': '%s'}"
            })
    void an_offset_that_the_zone_does_not_have_is_told_of_every_stamp(String holder) {
        for (String wrong : List.of(
                "2022-07-07T10:00:00+09:00[Europe/Belgrade]",
                "2022-01-07T10:00:00+02:00[Europe/Belgrade]",
                "2022-03-27T02:30:00+01:00[Europe/Belgrade]",
                "2022-03-13T02:30:00-05:00[America/New_York]")) {
            assertThat(rules(holder.formatted(wrong))).as(wrong).containsOnlyOnce("time/offset-and-zone");
        }
        for (String right : List.of(
                "2022-07-07T10:00:00+02:00[Europe/Belgrade]",
                "2022-10-30T02:30:00+01:00[Europe/Belgrade]",
                "2022-10-30T02:30:00+02:00[Europe/Belgrade]",
                "2022-07-07T10:00:00Z[Europe/Belgrade]",
                "2022-07-07T10:00:00-00:00[Europe/Belgrade]",
                "2022-07-07T10:00:00+09:00",
                "2022-03-27T02:30:00")) {
            assertThat(rules(holder.formatted(right))).as(right).doesNotContain("time/offset-and-zone");
        }
    }

    @Test
    void an_hour_that_is_skipped_is_told_as_such() {
        String document = RELEASE.formatted("'lifecycle': {'scheduled': '2022-03-27T02:30:00+01:00[Europe/Belgrade]'}");

        assertThat(reader.read(document.replace('\'', '"')).getReport().getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("time/offset-and-zone"))
                .map(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "2022-03-27T02:30:00+01:00[Europe/Belgrade] does not exist in Europe/Belgrade: clocks go forward to 03:00 at that time.");
    }

    private List<String> rules(String members) {
        return rules(reader, RELEASE.formatted(members));
    }

    private static List<String> rules(ReleaseReader reader, String document) {
        return reader.read(document.replace('\'', '"')).getReport().getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }
}
