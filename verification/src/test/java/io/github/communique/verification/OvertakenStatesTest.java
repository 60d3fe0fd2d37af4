package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported of a state that time has overtaken, and of persons whose record says that they have no office. */
class OvertakenStatesTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/32", "kind": "statement", "language": "en",
             "headline": {"text": "Ferries return"}, "issuers": [{"participantId": "board"}],
             "body": [{"type": "paragraph", "text": "The Board met Ida Quist."}],
             "participants": [{"type": "organisation", "id": "board", "name": "Ferry Board"}%s]%s}""";

    private static final String SCHEDULED = "'state': 'scheduled', 'scheduled': '2024-05-06T09:00:00Z'";
    private static final String EMBARGOED = "'state': 'embargoed', 'embargo': {'until': '2024-05-06T09:00:00Z'}";

    private final ReleaseReader reader = ReleaseReader.standard()
            .with(ReleaseValidator.standard().at(Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC)));

    /** A copy that was captured before was right; of any other copy it is not known; an original is overdue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none | none                 | none                      | WARNING
            original | none             | none                      | WARNING
            original | 2024-05-05T12:00:00Z | none                  | WARNING
            verbatim-copy | none        | none                      | INFO
            excerpt | 2024-05-05T12:00:00Z | none                   | INFO
            excerpt | 2024-05-06T09:00:00Z | none                   | WARNING
            verbatim-copy | none        | 2024-05-06T11:00:00+02:00 | WARNING
            verbatim-copy | none        | 2024-05-06T10:59:59+02:00 | none
            """)
    void a_state_that_its_time_has_overtaken_is_certainly_wrong_unless_it_is_in_a_copy_made_before(
            @Nullable String relation,
            @Nullable String modified,
            @Nullable String captured,
            @Nullable Severity expected) {
        String changed = modified == null ? "" : ", 'modified': '" + modified + "'";
        String capturedAt = captured == null ? "" : ", 'capturedAt': '" + captured + "'";
        String provenance = relation == null
                ? ""
                : ", 'provenance': {'relation': '" + relation + "', 'sources': [{'title': 'A page'}]" + capturedAt
                        + "}";
        List<Severity> severities = expected == null ? List.of() : List.of(expected);

        assertThat(severities("", lifecycle(SCHEDULED + changed) + provenance, "lifecycle/state-and-times"))
                .isEqualTo(severities);
        assertThat(severities("", lifecycle(EMBARGOED + changed) + provenance, "lifecycle/embargo-past"))
                .isEqualTo(severities);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `'state': 'embargoed'`, WARNING
            `'state': 'scheduled'`, WARNING
            `'state': 'draft', 'firstPublished': '2024-05-06T09:00:00Z'`, WARNING
            """)
    void a_state_that_its_own_record_contradicts_is_a_warning(String members, Severity severity) {
        assertThat(severities("", lifecycle(members), "lifecycle/state-and-times"))
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            withheld,       true,  none
            private-person, true,  none
            not-stated,     false, none
            not-stated,     true,  INFO
            unknown,        true,  INFO
            stated,         true,  WARNING
            """)
    void a_person_of_whom_the_record_says_that_no_office_is_stated_is_no_oversight(
            String disclosure, boolean takesPart, @Nullable Severity severity) {
        String person = ", {'type': 'person', 'id': 'quist', 'name': {'display': 'Ida Quist', 'given': 'Ida', "
                + "'family': 'Quist'}, 'capacity': {'disclosure': '" + disclosure + "'}}";
        String met = ", 'engagements': [{'id': 'm', 'kind': 'bilateral', "
                + "'participations': [{'partyId': 'board'}, {'partyId': 'quist'}]}]";

        assertThat(severities(person, takesPart ? met : "", "person/no-office"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'onBehalfOf': ['board']",
                "'affiliation': 'Bar of Lindow'",
                "'party': 'Island Party'",
                "'parliamentaryGroup': 'Islands'"
            })
    void a_person_of_whom_it_is_stated_for_whom_they_act_needs_no_office(String capacity) {
        String person = ", {'type': 'person', 'id': 'quist', 'name': {'display': 'Ida Quist'}, 'capacity': {%s}}";

        assertThat(severities(person.formatted(capacity), "", "person/no-office"))
                .isEmpty();
        assertThat(severities(person.formatted("'country': 'Norway'"), "", "person/no-office"))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void an_office_may_be_stated_with_the_attribution_alone() {
        String person = ", {'type': 'person', 'id': 'quist', 'name': {'display': 'Ida Quist'}}";
        String quotes = ", 'quotes': [{'kind': 'direct', 'parts': [{'kind': 'direct', 'text': 'met'}], "
                + "'attribution': {'speakerIds': ['quist'], 'cue': 'said'%s}}]";

        assertThat(severities(person, quotes.formatted(", 'office': 'Pilot'"), "person/no-office"))
                .isEmpty();
        assertThat(severities(person, quotes.formatted(""), "person/no-office")).containsExactly(Severity.WARNING);
    }

    private static String lifecycle(String members) {
        return ", 'lifecycle': {" + members + "}";
    }

    private List<Severity> severities(String participants, String members, String rule) {
        return reader
                .read(RELEASE.formatted(participants, members).replace('\'', '"'))
                .getReport()
                .getFindings()
                .stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .map(Finding::getSeverity)
                .toList();
    }
}
