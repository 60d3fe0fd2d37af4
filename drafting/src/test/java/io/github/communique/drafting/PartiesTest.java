package io.github.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named in a text, and who met whom. */
class PartiesTest {

    @Test
    void a_person_is_one_over_all_mentions() {
        PressRelease release = Drafts.english(
                "Ambassador Tomás Ferreira opened the harbour.",
                "Mr Ferreira spoke at length.",
                "Mr. Tomas Ferreira left.");

        assertThat(persons(release)).containsExactly("Tomás Ferreira");
    }

    @Test
    void two_persons_of_one_family_name_are_two() {
        PressRelease release =
                Drafts.english("Mr Erik Torp and Ms Ida Torp opened the harbour.", "Torp spoke at length.");

        assertThat(persons(release)).containsExactly("Erik Torp", "Ida Torp");
    }

    @Test
    void an_office_before_a_name_is_an_appointment() {
        PressRelease release = Drafts.english("The Minister for Ports, Dr Ilse Brandvik, opened the harbour.");

        assertThat(((Person) release.getParticipants().get(0)).getAppointments())
                .extracting(it -> it.getPost().getLabel())
                .containsExactly("Minister for Ports");
    }

    @Test
    void an_acronym_in_brackets_belongs_to_the_body_before_it() {
        PressRelease release =
                Drafts.english("The Maritime Rescue Agency (MRA) has boats.", "The MRA has a staff of 300.");

        assertThat(organisations(release)).containsExactly("Maritime Rescue Agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the Ministry of Fisheries, the harbour is full.",
                "Speaking to the Ministry of Fisheries, they said no more."
            })
    void a_body_starts_after_the_article_before_it(String sentence) {
        assertThat(organisations(Drafts.english(sentence))).containsExactly("Ministry of Fisheries");
    }

    @Test
    void a_person_of_a_body_is_not_part_of_its_name() {
        PressRelease release = Drafts.english("It was Vice Admiral Paulo Restani of the Baltica Navy who came.");

        assertThat(organisations(release)).containsExactly("Baltica Navy");
        assertThat(persons(release)).containsExactly("Paulo Restani");
    }

    @Test
    void a_mission_of_the_registry_is_no_organisation() {
        PressRelease release = Drafts.english("Mr Erik Torp visited KFOR in Pristina.");

        assertThat(release.getMissions()).hasSize(1);
        assertThat(organisations(release)).isEmpty();
    }

    @Test
    void a_short_form_that_other_bodies_have_is_not_taken_for_the_registered_one() {
        assertThat(Drafts.english("The Council met on Monday, and the Commonwealth was not there.")
                        .getParticipants())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | a rencontré | MEETING
                    fr | s’est entretenue avec | MEETING
                    fr | a reçu | MEETING
                    fr | a échangé avec | EXCHANGE_OF_VIEWS
                    """)
    void a_french_verb_between_two_parties_is_an_engagement(String language, String verb, EngagementKind kind) {
        PressRelease release = Drafts.in(language, "Harbour", "Mme Ida Torp " + verb + " Mme Inès Lund.");

        assertThat(release.getEngagements()).extracting(Engagement::getKind).containsExactly(kind);
        assertThat(release.getEngagements().get(0).getParticipations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    met with | MEETING
                    visited | VISIT
                    hosted | MEETING
                    had discussions with | EXCHANGE_OF_VIEWS
                    spoke by telephone with | CALL
                    """)
    void a_verb_between_two_parties_is_an_engagement(String verb, EngagementKind kind) {
        PressRelease release = Drafts.english("Dr Erik Torp " + verb + " Dr Ida Lund.");

        assertThat(release.getEngagements()).extracting(Engagement::getKind).containsExactly(kind);
        assertThat(release.getEngagements().get(0).getParticipations()).hasSize(2);
    }

    @Test
    void the_place_of_an_engagement_follows_the_parties() {
        PressRelease release = Drafts.english("Dr Erik Torp met with Dr Ida Lund in Velmar.");

        assertThat(release.getEngagements()
                        .get(0)
                        .getPlace()
                        .map(Object::toString)
                        .orElse(""))
                .contains("Velmar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He visited KFOR in Pristina.", "He also visited KFOR in Pristina."})
    void a_pronoun_may_be_the_subject_of_an_engagement(String sentence) {
        PressRelease release = Drafts.english("Dr Erik Torp is the director of the harbour.", sentence);

        assertThat(release.getEngagements()).extracting(Engagement::getKind).containsExactly(EngagementKind.VISIT);
    }

    @Test
    void who_is_named_in_an_engagement_is_worded_as_printed() {
        PressRelease release = Drafts.english("Dr Erik Torp met with Dr Ida Lund.");

        assertThat(release.getEngagements().get(0).getParticipations())
                .extracting(Participation::getWording)
                .allSatisfy(wording -> assertThat(wording).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Erik Torp met the deadline.",
                "Dr Erik Torp met expectations in Velmar.",
                "The crew of the boat visited.",
                "The NATO-led mission was visited often.",
                "The EU’s ministers met on Monday.",
                "Dr Erik Torp did not say more about Dr Ida Lund.",
                "The bridge met with approval."
            })
    void other_meanings_of_the_verbs_are_no_engagement(String sentence) {
        assertThat(Drafts.english(sentence).getEngagements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The General Assembly adopted the text.", "The Attorney General opened the case.",
                        "Port Said is a harbour.",
                "The Prime Minister opened the harbour.", "Major Changes were made to the harbour.",
                        "Private Companies may use it.",
                "General Election results are in.", "The President of the Republic came."
            })
    void titles_in_other_words_are_no_person(String sentence) {
        assertThat(persons(Drafts.english(sentence))).isEmpty();
    }

    @Test
    void words_of_a_headline_in_title_case_are_no_participants() {
        PressRelease release = Drafts.in(
                "en", "Harbour Workers Meet Deadline For New Bridge", "The bridge is open to all traffic now.");

        assertThat(release.getParticipants()).isEmpty();
    }

    @Test
    void a_speaker_by_family_name_is_the_only_person_who_has_it() {
        PressRelease release = Drafts.in(
                "fr",
                "Le port ouvre",
                "Mme Inès Delorme a ouvert le port.",
                "« Nous avons très peu à faire », a ajouté la ministre Delorme.");

        assertThat(persons(release)).containsExactly("Inès Delorme");
        assertThat(release.getQuotes().get(0).getAttribution().orElseThrow().getSpeakerIds())
                .containsExactly(release.getParticipants().get(0).getId());
    }

    @Test
    void a_group_keeps_the_counted_noun_of_its_complement() {
        PressRelease release =
                Drafts.english("Dr Erik Torp met with the ambassadors of the 12 member states in Velmar.");

        assertThat(release.getParticipants())
                .filteredOn(PersonGroup.class::isInstance)
                .extracting(it -> ((PersonGroup) it).getName().orElse(""))
                .containsExactly("ambassadors of the 12 member states");
    }

    private static List<String> persons(PressRelease release) {
        return release.getParticipants().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .map(person -> person.getName().orElseThrow().getDisplay())
                .toList();
    }

    private static List<String> organisations(PressRelease release) {
        return release.getParticipants().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .flatMap(organisation -> organisation.getName().stream())
                .toList();
    }
}
