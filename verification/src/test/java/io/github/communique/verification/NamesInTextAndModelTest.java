package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.mission.Mission;
import io.github.communique.participant.Organisation;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the text and the model name the same persons, missions and offices. */
class NamesInTextAndModelTest extends TextAndModel {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ada Bauer opens the bridge | The bridge was opened.         | true
            en | Bauer opens the bridge     | The bridge was opened.         | true
            en | BAUER OPENS THE BRIDGE     | The bridge was opened.         | true
            fr | Ada Bauer ouvre le pont    | Le pont a été ouvert.          | true
            en | Ada Bauer opens the bridge | Minister Bauer opened it.      | false
            en | Bauer’s bridge             | ADA BAUER opened it.           | false
            en | The minister opens it      | The bridge was opened.         | false
            en | Ada Bauer opens the bridge | The Minister of Trade came.    | false
            en | Bauer, Minister of Trade   | The bridge was opened.         | true
            en | Statement by Ada Bauer     | I regret what has happened.    | false
            en | Ada Bauer’s remarks        | I regret what has happened.    | false
            fr | Déclaration de Ada Bauer   | Je regrette ce qui est arrivé. | false
            pl | Ada Bauer otwiera most     | Otwarcie mostu Bauerowej.      | false
            """)
    void who_is_in_the_headline_is_in_the_text(String language, String headline, String text, boolean isAccused) {
        PressRelease release = SoundTexts.release(language, headline, List.of(text)).toBuilder()
                .addParticipants(bauer("Minister of Trade"))
                .build();

        assertThat(ids(release).contains("headline/name-not-in-body")).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They met H.E. Prof. Ada Bauer and H. E. Amb. Jan Novak.             | Prof. Ada Bauer, Amb. Jan Novak
            en | They met Lt. Gen. Ada Bauer, Maj Gen Sir Jan Novak and Col. Eva Koch. | Lt. Gen. Ada Bauer, Sir Jan Novak, Col. Eva Koch
            en | They met the Prime Minister. Projects were agreed.                  | ''
            en | They met Dr. Bauer. Projects were agreed.                           | Dr. Bauer
            en | The Lt. Governor, a Maj. General and Beispiel Pte Ltd were there.     | ''
            en | They met Minister Gen Beispiel and Maj Sjöberg.                      | Minister Gen Beispiel
            en | They met The Hon Ada Bauer MP, Sir Jan Novak KCB and Dr Eva Koch PhD. | The Hon Ada Bauer, Sir Jan Novak, Dr Eva Koch
            en | Command Sgt. Maj. Ada Bauer and Gp Capt Jan Novak RAF were there.   | Command Sgt. Maj. Ada Bauer, Gp Capt Jan Novak
            fr | Ils ont vu M. Jean OM et Mme Ada KOCH.                              | M. Jean OM, Mme Ada KOCH
            en | Lt. Colonel Ada Bauer and Mr King were there.                       | Colonel Ada Bauer, Mr King
            fr | Il y avait un général et un caporal-chef. Ils sont venus.            | ''
            fr | Ils ont vu M. Dupont et Mme Durand.                                  | M. Dupont, Mme Durand
            de | Oberst Ada Bauer sprach; der Botschafter Frankreichs schwieg.        | Oberst Ada Bauer
            de | Als Frau Verantwortung zu tragen: das tat die Präsidentin der Europäischen Bank. | ''
            es | El coronel Juan Novak y el secretario general Adjunto llegaron.       | coronel Juan Novak
            it | Il presidente della Banca Europea ha visto la dott.ssa Ada Bauer.    | dott.ssa Ada Bauer
            nl | De president van de Europese Bank zag mevrouw Ada Bauer.             | mevrouw Ada Bauer
            pl | Pułkownik Jan Novak widział minister Annę Bauer i prezydenta Polski. | Pułkownik Jan Novak
            uk | Полковник Іван Новак бачив міністр Анну Бауер і президента України.  | Полковник Іван Новак
            """)
    void whom_the_text_names_with_a_title_is_a_participant(String language, String text, String named) {
        PressRelease release = SoundTexts.release(language, "A bridge", List.of(text));

        assertThat(release)
                .checked()
                .findingsOf("person/only-in-text")
                .extracting(finding -> finding.getArguments().get("found"))
                .isEqualTo(named.isEmpty() ? List.of() : List.of(named.split(", ")));
    }

    @Test
    void who_gives_a_speech_does_not_name_themselves() {
        PressRelease release =
                SoundTexts.release("en", "Ada Bauer at the bridge", List.of("I am glad to be here.")).toBuilder()
                        .addParticipants(bauer("Minister of Trade"))
                        .kind(ReleaseKind.SPEECH)
                        .build();

        assertThat(release).checked().hasNoFinding("headline/name-not-in-body");
    }

    @Test
    void a_mission_in_the_headline_may_go_by_another_name_in_the_text() {
        PressRelease release =
                SoundTexts.release("en", "Statement on UNMIK", List.of("I regret what has happened.")).toBuilder()
                        .addMissions(Mission.builder().id("m").acronym("UNMIK").build())
                        .build();

        assertThat(release).checked().hasNoFinding("headline/name-not-in-body");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Force       | HFOR | The Harbour Protection Force (HFOR) is at work.  | Harbour Protection Force
            Harbour Force       | HFOR | The Harbour Force (HFOR) is at work.             | ''
            Harbour Force       | HFOR | The Great Harbour Force (HFOR) is at work.       | ''
            Harbour Force       | HFOR | The Harbour and Force (HFOR) are at work.        | ''
            Harbour Force       | HFOR | The Harbour Rescue Watch Force (HFOR) works.     | ''
            Ministry of Harbour | MNH  | The Ministry of National Harbour (MNH) is there. | ''
            """)
    void a_word_more_in_a_name_before_its_acronym_is_noticed(String name, String acronym, String text, String found) {
        PressRelease release = SoundTexts.release("en", "A bridge", List.of(text)).toBuilder()
                .addMissions(
                        Mission.builder().id("m").name(name).acronym(acronym).build())
                .build();

        assertThat(release)
                .checked()
                .findingsOf("mission/name-differs")
                .extracting(finding -> finding.getArguments().get("found"))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void an_organisation_in_the_headline_may_go_by_its_full_name_in_the_text() {
        PressRelease.Builder release = SoundTexts.release(
                        "en",
                        "UNMIK and OSCE meet",
                        List.of("The Organization for Security and Co-operation in Europe met the mission."))
                .toBuilder()
                .addParticipants(Organisation.builder().id("o").acronym("OSCE").build())
                .addMissions(Mission.builder().id("m").acronym("UNMIK").build());

        assertThat(ids(release.build())).doesNotContain("headline/name-not-in-body");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Trade            | Trade Minister            | false
            Minister of Trade            | Minister                  | false
            Minister of Trade            | Minister for Trade        | false
            Prime Minister               | PM                        | false
            Chairman of the Committee    | Chairwoman                | false
            KFOR Commander               | Commander of KFOR         | false
            Minister of Trade            | Defence Secretary         | true
            Deputy Commander             | Chief of Police           | true
            Minister of Trade            | Minister of Foreign Affairs | true
            """)
    void the_office_of_a_speaker_is_one_of_theirs(String post, String stated, boolean isAccused) {
        PressRelease release = saying("We stay", "“We stay,” Ada Bauer said.", bauer(post), stated);

        assertThat(ids(release).contains("quote/role-differs")).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody came.                   | true
            The bauer came.                | true
            Ada Bauer came.                | false
            Ms Bauer came.                 | false
            The minister of trade came.    | false
            The Minister of Trade came.    | false
            """)
    void who_takes_part_is_named_or_told_by_office(String text, boolean isAccused) {
        PressRelease release = SoundTexts.release("en", "A meeting", List.of(text)).toBuilder()
                .addParticipants(bauer("Minister of Trade"))
                .addEngagements(Engagement.builder()
                        .id("e")
                        .kind(EngagementKind.MEETING)
                        .addParticipations(Participation.builder().partyId("p").build())
                        .addParticipations(
                                Participation.builder().partyId("office").build())
                        .build())
                .build();

        assertThat(ids(release).contains("person/only-in-model")).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, true", "WHOLE_TEXT, false"})
    void who_is_quoted_is_named_and_who_says_the_whole_text_need_not_be(QuoteKind kind, boolean isAccused) {
        PressRelease release = SoundTexts.release("en", "A speech", List.of("We stay.")).toBuilder()
                .addParticipants(bauer("Minister of Trade"))
                .addQuotes(Quote.builder()
                        .kind(kind)
                        .addParts(QuotePart.builder()
                                .kind(QuotePartKind.DIRECT)
                                .text("We stay")
                                .build())
                        .attribution(Attribution.builder().addSpeakerIds("p").build())
                        .build())
                .build();

        assertThat(ids(release).contains("person/only-in-model")).isEqualTo(isAccused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr Bauer came. Ms Bauer left.      | true
            Dr. Bauer came. Dr Bauer left.     | false
            Dr Bauer came. Mr Novak left.      | false
            General Ada Bauer came. Ms. Bauer left. | true
            Prime Minister Bauer came. Ms. Bauer left. | false
            Prime Minister Bauer came. Minister Bauer left. | true
            Lieutenant General Bauer came. General Bauer left. | false
            General Bauer came. Lt. Col. Bauer left. | true
            Rear-Admiral Bauer came. Admiral Bauer left. | false
            Admiral Bauer came. Vice Admiral Bauer left. | false
            The Hon Jan Bauer MP came. Colonel Ada Bauer left. | false
            The Hon Ada Bauer MP came. Colonel Ada Bauer left. | true
            Captain Bauer came. “Ms. Bauer, the ferry waits,” he said. | false
            “Captain Bauer is here,” he said. Ms. Bauer left. | true
            Captain Bauer came. “Colonel Bauer left,” he said. | true
            """)
    void a_title_that_varies_is_told(String text, boolean isAccused) {
        PressRelease release = SoundTexts.release("en", "A meeting", List.of(text)).toBuilder()
                .addParticipants(bauer("Minister of Trade"))
                .build();

        assertThat(ids(release).contains("person/title-varies")).isEqualTo(isAccused);
    }

    @Test
    void who_gives_a_speech_may_address_somebody_of_rank_politely() {
        PressRelease release =
                SoundTexts.release("en", "A meeting", List.of("Captain Bauer came. Ms. Bauer, sit down.")).toBuilder()
                        .addParticipants(bauer("Captain"))
                        .build();

        assertThat(ids(release)).contains("person/title-varies");
        assertThat(ids(release.toBuilder().kind(ReleaseKind.SPEECH).build())).doesNotContain("person/title-varies");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, minister Ada Bauer van Waterwegen, false",
        "nl, minister Ada Bauer van Dijk, false",
        "nl, minister Ada Novak van Bauer, false",
        "nl, minister Ada Novak van Waterwegen, true"
    })
    void a_name_between_the_two_parts_of_an_office_is_known(String language, String named, boolean isAccused) {
        PressRelease release = SoundTexts.release(language, "Een brug", List.of("Zij zagen " + named + ".")).toBuilder()
                .addParticipants(bauer("minister van Waterwegen"))
                .build();

        assertThat(ids(release).contains("person/only-in-text")).isEqualTo(isAccused);
    }
}
