package io.github.communique.verification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Participant;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Local ids and the attributes that refer by them: {@code reference/unknown}, {@code wrong-type} and {@code duplicate-id}. */
class LocalReferencesTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "Ministers meet"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "Nothing more."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"},
                              {"type": "person", "id": "lena", "name": {"display": "Lena Beispiel"}}%s]%s}""";

    private final ReleaseReader reader = ReleaseReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'publisherId':'x'|/publisherId",
                "'voice':{'speakerId':'x'}|/voice/speakerId",
                "'voice':{'principalId':'x'}|/voice/principalId",
                "'voice':{'readerId':'x'}|/voice/readerId",
                "'referenceNumbers':[{'value':'1','issuerId':'x'}]|/referenceNumbers/0/issuerId",
                "'signature':{'text':'L. Beispiel','signatoryId':'x'}|/signature/signatoryId",
                "'votes':[{'instrument':{'instrument':'S/RES/1244 (1999)'},'bodyId':'x'}]|/votes/0/bodyId",
                "'mentions':[{'wording':'more','refersToIds':['office','x']}]|/mentions/0/refersToIds/1",
                "'documents':[{'title':'Plan','issuerId':'x'}]|/documents/0/issuerId",
                "'lifecycle':{'revisions':[{'kind':'initial','byId':'x'}]}|/lifecycle/revisions/0/byId",
                "'missions':[{'id':'m','leadOrganisationId':'x'}]|/missions/0/leadOrganisationId",
                "'missions':[{'id':'m','componentOfId':'x'}]|/missions/0/componentOfId",
                "'missions':[{'id':'m','contributions':[{'contributorId':'x'}]}]|/missions/0/contributions/0/contributorId",
                "'mandates':[{'id':'d','missionId':'x'}]|/mandates/0/missionId",
                "'mandates':[{'id':'d','authorisingBodyId':'x'}]|/mandates/0/authorisingBodyId",
                "'engagements':[{'id':'e','kind':'meeting','partOfId':'x'}]|/engagements/0/partOfId",
                "'events':[{'name':'Fair','actorIds':['x']}]|/events/0/actorIds/0",
                "'processes':[{'id':'p','name':'Talks','partyIds':['x'],'facilitatorIds':['y']}]|/processes/0/partyIds/0 /processes/0/facilitatorIds/0",
                "'positions':[{'holderId':'x','stance':'supports','targetId':'y'}]|/positions/0/holderId /positions/0/targetId",
                "'quotes':[{'kind':'indirect','antecedentId':'x'}]|/quotes/0/antecedentId",
                "'publisherId':'office'|",
            })
    void an_id_that_nothing_has_is_reported_where_it_stands(String members, String pointers) {
        List<Finding> found = findings("reference/unknown", read("", "," + members.replace('\'', '"')));

        assertThat(found.stream()
                        .map(finding -> finding.getPointer().toString())
                        .collect(joining(" ")))
                .isEqualTo(pointers == null ? "" : pointers);
        assertThat(found).allMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"ofice, office", "Office, office", "of_fice, office", "lenna, lena", "offices2, office"})
    void an_id_that_is_nearly_right_is_reported_with_the_one_meant(String unknown, String meant) {
        Finding found = findings("reference/unknown", read("", ",\"publisherId\": \"" + unknown + "\""))
                .get(0);

        assertThat(found.getMessage()).contains("did you mean \"" + meant + "\"?");
    }

    @Test
    void an_id_like_no_other_is_reported_with_the_types_that_are_expected() {
        Finding found = findings("reference/unknown", read("", ",\"publisherId\": \"harbour-board\""))
                .get(0);

        assertThat(found.getMessage())
                .isEqualTo(
                        "No value of the release has the id \"harbour-board\"; expected the id of one of these: participant, mission.");
    }

    @Test
    void an_id_of_another_type_is_reported_with_that_type() {
        Reading reading = read("", ",\"mandates\": [{\"id\": \"d\", \"missionId\": \"office\"}]");

        assertThat(findings("reference/wrong-type", reading))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPointer()).hasToString("/mandates/0/missionId"))
                .satisfies(
                        finding -> assertThat(finding.getMessage())
                                .isEqualTo(
                                        "\"office\" is the id of a value of the type organisation; expected the id of one of these: mission."));
        assertThat(findings("reference/unknown", reading)).isEmpty();
    }

    @Test
    void the_second_value_with_an_id_is_reported_with_the_place_of_the_first() {
        Reading reading = read(
                "", ",\"missions\": [{\"id\": \"lena\"}], \"engagements\": [{\"id\": \"e\", \"kind\": \"meeting\"}]");

        assertThat(findings("reference/duplicate-id", reading))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPointer()).hasToString("/missions/0/id"))
                .satisfies(finding -> assertThat(finding.getMessage()).contains("/participants/1/id"));
    }

    @Test
    void what_could_not_be_read_is_no_unknown_id() {
        Reading reading = read(
                ", {\"type\": \"person\", \"id\": \"ines\", \"name\": 5}", ",\"voice\": {\"speakerId\": \"ines\"}");

        assertThat(findings("reference/unknown", reading)).isEmpty();
    }

    @Test
    void each_of_thirty_five_dangling_ids_is_reported() {
        String mentions = IntStream.range(0, 35)
                .mapToObj(i -> "{\"wording\": \"more\", \"refersToIds\": [\"none-" + i + "\"]}")
                .collect(joining(",", ",\"mentions\": [", "]"));

        assertThat(findings("reference/unknown", read("", mentions))).hasSize(35);
    }

    @Test
    void four_thousand_dangling_ids_beside_as_many_known_ones_are_counted() {
        String persons = IntStream.range(0, 4_000)
                .mapToObj(i -> ", {\"type\": \"person\", \"id\": \"person-" + i + "\", \"name\": {\"display\": \"P\"}}")
                .collect(joining());
        String ids =
                IntStream.range(0, 4_000).mapToObj(i -> "\"nobody-" + i + "\"").collect(joining(","));

        Reading reading = read(persons, ",\"mentions\": [{\"wording\": \"more\", \"refersToIds\": [" + ids + "]}]");

        assertThat(reading.getReport().getTotal(Severity.ERROR)).isEqualTo(4_000);
    }

    @Test
    void a_quotation_that_is_taken_from_itself_over_another_is_reported() {
        Reading reading = read("", """
                ,"quotes": [{"id": "a", "kind": "indirect", "antecedentId": "b"}, {"id": "b", "kind": "indirect", "antecedentId": "a"}]""");

        assertThat(findings("quote/antecedent-cycle", reading)).hasSize(2);
    }

    @Test
    void a_release_finds_its_values_by_id_and_type() {
        PressRelease release = KforVisit.sound();
        Participant first = release.getParticipants().get(0);
        String id = first.getId();

        assertThat(release.find(id, Participant.class)).contains(first);
        assertThat(release.find(id, Mission.class)).isEmpty();
        assertThat(release.find("nobody", Object.class)).isEmpty();
    }

    private Reading read(String participants, String members) {
        return reader.read(RELEASE.formatted(participants, members));
    }

    private static List<Finding> findings(String rule, Reading reading) {
        return reading.getReport().getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(rule))
                .toList();
    }
}
