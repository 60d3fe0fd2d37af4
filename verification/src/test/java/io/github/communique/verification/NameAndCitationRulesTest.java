package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.Provision;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.report.TextRange;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on names, engagements and citations in texts. */
class NameAndCitationRulesTest extends RulesOnText {

    @Test
    void a_name_with_and_without_its_marks_is_told_at_the_bare_place() {
        assertThat(findings(text("Zoë met Zoe and zoe."))).containsExactly("person/diacritics-differ /body/0/text");
        assertThat(findings(text("A résumé of how to resume."))).isEmpty();
        assertThat(findings(text("Zoe\u0308 met Zoë."))).containsExactly("body/not-nfc /body/0/text");
    }

    @Test
    void two_persons_whose_names_differ_in_a_mark_are_not_confused() {
        assertThat(findings(named("Ana", "Núñez", "Ana Núñez met Leo Nunez. Nunez thanked her.")
                        .addParticipants(person(Disclosure.WITHHELD).toBuilder()
                                .id("other")
                                .name(PersonName.builder()
                                        .display("Leo Nunez")
                                        .family("Nunez")
                                        .build())
                                .build())))
                .isEmpty();
        assertThat(findings(named("Ana", "Núñez", "Ana Núñez met him. Nunez thanked him.")))
                .containsExactly("person/diacritics-differ /body/0/text");
    }

    @Test
    void a_name_that_lost_letters_is_told() {
        assertThat(findings(named("Ana", "Đurić", "Ana uri met Ana Duric.")))
                .containsExactly("person/letters-lost /body/0/text");
        assertThat(findings(named("Ana", "Đurić", "Ana Đurić met."))).isEmpty();
        assertThat(findings(named("Ana", "Marsh", "Marsh met nobody."))).isEmpty();
    }

    @Test
    void a_letter_that_became_another_character_is_told_once_in_its_place() {
        assertThat(findings(named("Ana", "Núñez", "Ana N??ez met."))).contains("person/letters-lost /body/0/text");
        assertThat(findings(named("Ana", "Gutiérrez", "Ana Guti?rrez met.")))
                .containsExactlyInAnyOrder("person/letters-lost /body/0/text", "body/recognition-fault /body/0/text");
        assertThat(findings(named("Ana", "Gutiérrez", "Ana Guti rrez met.")))
                .containsExactly("person/letters-lost /body/0/text");
        assertThat(findings(named("Ana", "Gutiérrez", "Ana Gutiérrez met Guti. Rrez met.")))
                .isEmpty();
        assertThat(findings(named("Ana", "Lóe", "Ana Lóe met L e."))).isEmpty();
    }

    @Test
    void a_couple_named_by_their_titles_needs_no_office() {
        Person marsh = person(Disclosure.NOT_STATED).toBuilder()
                .name(PersonName.builder().display("Marsh").build())
                .build();

        assertThat(findings(meeting(marsh, "Mr and Mrs Marsh came."))).isEmpty();
        assertThat(findings(meeting(marsh, "Dr. and Mrs. Marsh came."))).isEmpty();
        assertThat(findings(meeting(marsh, "Mrs Marsh came with Mr Bing.")))
                .contains("person/no-office /participants/1");
    }

    private static PressRelease.Builder meeting(Person person, String paragraph) {
        return text(paragraph)
                .addParticipants(person)
                .addEngagements(Engagement.builder()
                        .id("e")
                        .kind(EngagementKind.CEREMONY)
                        .addParticipations(Participation.builder().partyId("p").build())
                        .build());
    }

    @Test
    void a_person_without_office_is_told_unless_it_is_declared() {
        assertThat(findings(text("Ana Marsh had nothing more.").addParticipants(person(null))))
                .containsExactly("person/no-office /participants/1");
        assertThat(findings(text("Ana Marsh had nothing more.").addParticipants(person(Disclosure.WITHHELD))))
                .isEmpty();
        assertThat(findings(text("Ana Marsh had nothing more.").addParticipants(person(Disclosure.UNKNOWN))))
                .containsExactly("person/no-office /participants/1");
    }

    @Test
    void bilateral_talks_have_two_parties_or_two_sides_that_are_told() {
        assertThat(findings(talks("a", "b"))).isEmpty();
        assertThat(findings(talks("a", "b", "c"))).containsExactly("engagement/bilateral-parties /engagements/0");
        assertThat(findings(talks("a"))).contains("engagement/bilateral-parties /engagements/0");
    }

    @Test
    void two_parties_on_one_side_are_no_talks_between_two_sides() {
        assertThat(findings(talks("b", "c"))).containsExactly("engagement/bilateral-parties /engagements/0");
    }

    @Test
    void who_takes_part_is_in_the_release() {
        assertThat(findings(text("Nothing more.")
                        .addEngagements(Engagement.builder()
                                .id("e")
                                .kind(EngagementKind.CEREMONY)
                                .addParticipations(
                                        Participation.builder().partyId("ghost").build())
                                .build())))
                .containsExactly("engagement/unknown-participant /engagements/0/participations/0/partyId");
    }

    @ParameterizedTest
    @CsvSource({"S/RES/2149 (2104),true", "S/RES/2149 (2014),false", "S/RES/1244 (1998),true", "S/RES/1244 (1999),false"
    })
    void the_year_of_a_resolution_is_told_where_it_is_certainly_wrong(String symbol, boolean accused) {
        PressRelease.Builder release = text("Nothing more.")
                .addMandates(Mandate.builder()
                        .id("m")
                        .addProvisions(Provision.builder()
                                .instrument(InstrumentCitation.builder()
                                        .instrument(LegalInstrument.parse(symbol))
                                        .build())
                                .build())
                        .build());

        assertThat(findings(release))
                .isEqualTo(
                        accused
                                ? List.of("mission/resolution-year /mandates/0/provisions/0/instrument/instrument")
                                : List.of());
        assertThat(findings(text("Under " + symbol + " we stay.")))
                .isEqualTo(accused ? List.of("mission/resolution-year /body/0/text") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolution 1244 of 1999", "UNSCR 1244/1999", "S/RES/1244(1999)"})
    void an_uncommon_citation_has_a_certain_fix(String citation) {
        PressRelease release = text("Under " + citation + " we stay.").build();

        assertThat(ReleaseValidator.standard().validate(release).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId()).isEqualTo("mission/citation-form");
                    assertThat(finding.getFix().flatMap(fix -> fix.getReplacement()))
                            .contains("S/RES/1244 (1999)");
                    assertThat(finding.getRange()).contains(new TextRange(6, 6 + citation.length()));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolution 1244 (1999)", "UNSCR 1244 (1999)", "S/RES/1244 (1999)", "resolution 61/6"})
    void accepted_citations_are_left_alone(String citation) {
        assertThat(findings(text("Under " + citation + " we stay."))).isEmpty();
    }
}
