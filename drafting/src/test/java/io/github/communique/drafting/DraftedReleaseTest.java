package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.drafting.evidence.Basis;
import io.github.communique.drafting.evidence.Evidence;
import io.github.communique.drafting.evidence.Evidence.Passage;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.Side;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.PersonName;
import io.github.communique.quote.Attribution;
import io.github.communique.report.Finding;
import io.github.communique.time.PartialDate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drafted from a text; all speakers are invented. */
class DraftedReleaseTest {

    private static final String HEAD = "Harbour Office opens its new pier\n\n";

    private static final String TAIL =
            "\n\nThe pier is the first that the office has built in the town for many years.\n";

    private static Draft draft(String text) {
        return Drafting.standard().draft(Source.text(text).inLanguage("en"));
    }

    private static PressRelease release(String text) {
        return draft(text).getRelease().orElseThrow();
    }

    private static PressRelease withParagraph(String paragraph) {
        return release(HEAD + paragraph + TAIL);
    }

    private static List<String> rules(Draft draft) {
        return draft.getReport().getFindings().stream().map(Finding::getRuleId).toList();
    }

    private static List<Person> persons(PressRelease release) {
        return release.getParticipants().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .toList();
    }

    private static List<String> names(PressRelease release) {
        return persons(release).stream()
                .flatMap(person -> person.getName().stream())
                .map(PersonName::getDisplay)
                .toList();
    }

    @Test
    void today_beside_a_date_gives_the_day_of_issue_as_an_inference() {
        Draft draft = draft(HEAD + "The pier was opened today (4 March 2026) by the mayor of the town." + TAIL);

        assertThat(draft.getEvidence("/lifecycle/issued").orElseThrow().getBasis())
                .isEqualTo(Basis.INFERRED);
        assertThat(draft.getRelease().orElseThrow().getRelativeDates().get(0).getResolved())
                .contains(PartialDate.of(LocalDate.of(2026, 3, 4)));
    }

    @Test
    void an_office_before_a_name_with_a_rank_becomes_an_appointment() {
        Person person = persons(withParagraph("The KFOR Commander, Major General Ida Example, opened the new pier."))
                .get(0);

        assertThat(person.getName().orElseThrow().getDisplay()).isEqualTo("Ida Example");
        assertThat(person.getHonorifics().get(0).getText()).isEqualTo("Major General");
        assertThat(person.getAppointments().get(0).getPost().getLabel()).isEqualTo("KFOR Commander");
        assertThat(person.getAppointments().get(0).getPost().getOrganisationId())
                .contains("kfor");
    }

    @Test
    void a_family_name_alone_belongs_to_the_only_person_who_has_it() {
        PressRelease release =
                withParagraph("Ida Example, director of the Harbour Office, opened the pier. Ms. Example thanked all.");

        assertThat(names(release)).containsExactly("Ida Example");
        assertThat(persons(release).get(0).getName().orElseThrow().getFamily()).contains("Example");
    }

    @Test
    void a_body_is_no_person() {
        assertThat(names(withParagraph("The President of the General Assembly and Secretary General staff met early.")))
                .isEmpty();
    }

    @Test
    void a_name_with_a_word_for_a_body_and_an_acronym_is_an_organisation() {
        PressRelease release = withParagraph("The Harbour Rescue Agency (HRA) opened the pier. HRA built it.");

        assertThat(release.getParticipants())
                .filteredOn(party -> party.getId().equals("harbour-rescue-agency"))
                .singleElement()
                .isInstanceOfSatisfying(Organisation.class, body -> {
                    assertThat(body.getName()).contains("Harbour Rescue Agency");
                    assertThat(body.getAcronym()).contains("HRA");
                });
    }

    @Test
    void an_office_that_two_persons_hold_is_not_taken_for_one_of_them() {
        PressRelease release =
                withParagraph("The Harbour Director, Ms. Ida Example, and the Harbour Director, Mr. Ole Sample,"
                        + " came. The Harbour Director met with Ambassador Ada Model.");

        assertThat(release.getEngagements()).isEmpty();
    }

    @Test
    void a_counted_group_has_its_number() {
        assertThat(withParagraph("The office received 30 observers at its new pier.")
                        .getParticipants())
                .anySatisfy(party -> assertThat(party)
                        .isInstanceOfSatisfying(
                                PersonGroup.class,
                                group -> assertThat(group.getCount()).contains(30)));
    }

    @Test
    void a_meeting_has_the_parties_beside_its_verb_with_their_sides() {
        Engagement meeting = withParagraph(
                        "The Minister of Ports, Ida Example, met with Ambassador John Sample in Port Example.")
                .getEngagements()
                .get(0);

        assertThat(meeting.getKind()).isEqualTo(EngagementKind.MEETING);
        assertThat(meeting.getParticipations())
                .map(Participation::getPartyId)
                .containsExactly("ida-example", "john-sample");
        assertThat(meeting.getParticipations().get(1).getSide()).contains(Side.COUNTERPART);
        assertThat(meeting.getPlace().orElseThrow().getName()).isEqualTo("Port Example");
    }

    @Test
    void who_meets_a_deadline_meets_nobody() {
        assertThat(withParagraph("The Minister of Ports, Ida Example, met the deadline for the pier.")
                        .getEngagements())
                .isEmpty();
    }

    @Test
    void a_quotation_has_the_speaker_whom_the_text_names() {
        PressRelease release = withParagraph(
                "“Ships no longer wait for the tide,” the director of the Harbour Office, Ida Example, said.");

        Attribution attribution = release.getQuotes().get(0).getAttribution().orElseThrow();
        assertThat(attribution.getSpeakerIds()).containsExactly("ida-example");
        assertThat(attribution.getCue()).contains("said");
    }

    @Test
    void a_quotation_of_a_pronoun_that_may_be_two_persons_has_no_speaker() {
        PressRelease release = withParagraph("The Minister of Ports, Ida Example, met with Ambassador Ada Sample. "
                + "“We stay here for ever,” she said.");

        assertThat(release.getQuotes().get(0).getAttribution()).isEmpty();
    }

    @Test
    void a_mandate_has_its_mission_and_its_instrument() {
        PressRelease release = withParagraph(
                "Under its mandate from Security Council resolution 1244 (1999), KFOR keeps the roads of the region open.");

        assertThat(release.getInstruments().get(0).getInstrument()).hasToString("Optional[S/RES/1244 (1999)]");
        assertThat(release.getMandates().get(0).getMissionId()).contains("kfor");
    }

    @Test
    void a_second_release_in_the_same_text_is_reported_and_not_drafted() {
        String first = "FOR IMMEDIATE RELEASE\n\n" + HEAD + "The pier is open to all ships." + TAIL;
        Draft draft =
                draft(first + "\nFOR IMMEDIATE RELEASE\n\nPark closes\n\nThe park is closed for the winter now.\n");

        assertThat(rules(draft)).contains("drafting/several-releases");
        assertThat(draft.getRelease().orElseThrow().getBody()).hasSize(2);
    }

    @Test
    void given_values_are_used_and_say_so() {
        Draft draft = Drafting.standard()
                .draft(Source.text(HEAD + "The pier is open to all ships." + TAIL)
                        .inLanguage("en-GB")
                        .at(URI.create("https://www.example.org/press/14"))
                        .issuedBy("Harbour Board"));

        assertThat(draft.getRelease().orElseThrow().getId()).hasToString("https://www.example.org/press/14");
        assertThat(draft.getEvidence("/issuers/0").orElseThrow().getBasis()).isEqualTo(Basis.GIVEN);
    }

    @Test
    void a_page_that_states_another_day_than_the_text_is_in_conflict() {
        String page = "<html lang=en><head><title>Pier opens</title>"
                + "<meta property='article:published_time' content='2022-07-17T10:00:00Z'></head>"
                + "<body><article><h1>Pier opens</h1><p>7 July 2022</p><p>The pier is open to all ships that call at the"
                + " port, said the office that built it over the last two years.</p></article></body></html>";
        Draft draft = Drafting.standard().draft(Source.html(page.getBytes(StandardCharsets.UTF_8)));

        assertThat(rules(draft)).contains("drafting/date-in-conflict");
    }

    @Test
    void evidence_counts_the_lines_columns_and_bytes_of_the_source() {
        Passage passage = draft("\uFEFFCafé opens\r\n\r\nThe café was opened by Ms. Ida Example in the spring.\r\n")
                .getEvidence("/participants/0/name/display")
                .flatMap(Evidence::getPassage)
                .orElseThrow();

        assertThat(passage.wording()).isEqualTo("Ida Example");
        assertThat(passage.start()).hasToString("3:28");
        assertThat(passage.startByte()).isEqualTo(3 + 11 + 4 + 28);
    }

    @Test
    void a_finding_of_a_rule_stands_where_the_source_has_the_fault() {
        String page =
                "<h1>Pier opens</h1>\n<p>Caf&eacute; owners say: “The <b>tide</b> waits,“ said Ms. Ida Example.</p>"
                        + "\n<p>The pier is long and it was built for the ships that call at the port.</p>";
        Draft draft = Drafting.standard()
                .draft(Source.html(page.getBytes(StandardCharsets.UTF_8)).inLanguage("en"));

        assertThat(draft.getReport().getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("quote/wrong-mark"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPosition()).hasToString("Optional[2:51]"));
    }

    @Test
    void french_is_drafted_as_a_whole() {
        PressRelease release =
                Drafting.standard().draft(Source.text("""
                        COMMUNIQUÉ DE PRESSE N° 12/2026

                        Le port ouvre sa nouvelle jetée

                        Brest, le 4 mars 2026

                        La ministre des Ports, Mme Ida Exemple, a visité le port avec les pêcheurs de la région.

                        « Nous restons aux côtés des pêcheurs », a déclaré Mme Exemple.
                        """)).getRelease().orElseThrow();

        assertThat(release.getLanguage()).isEqualTo("fr");
        assertThat(release.getLifecycle().orElseThrow().getIssued()).contains(PartialDate.of(LocalDate.of(2026, 3, 4)));
        assertThat(persons(release).get(0).getAppointments().get(0).getPost().getLabel())
                .isEqualTo("ministre des Ports");
        assertThat(release.getQuotes().get(0).getAttribution().orElseThrow().getSpeakerIds())
                .containsExactly("ida-exemple");
    }
}
