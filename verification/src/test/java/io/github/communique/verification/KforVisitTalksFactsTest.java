package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.engagement.Arrangement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Side;
import io.github.communique.metadata.MentionKind;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.HonorificKind;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceKind;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts 39 to 58 of the visit: the talks, the places, what was said. */
class KforVisitTalksFactsTest extends KforVisitFacts {

    @Test
    void f39_missions_have_full_names_and_acronyms() {
        assertThat(RELEASE.mission("eulex").orElseThrow().getName())
                .contains("European Union Rule of Law Mission in Kosovo");
        assertThat(RELEASE.mission("unmik").orElseThrow().getAcronym()).contains("UNMIK");
    }

    @Test
    void f40_the_talks_are_bilateral() {
        assertThat(talks.getKind()).isEqualTo(EngagementKind.BILATERAL);
        assertThat(parties(talks, Side.VISITOR)).containsExactly("geoana");
    }

    @Test
    void f41_osmani_has_a_courtesy_title() {
        assertThat(honorific("osmani", "Ms.")).isEqualTo(HonorificKind.COURTESY_TITLE);
    }

    @Test
    void f42_rakic_has_a_courtesy_title() {
        assertThat(honorific("rakic", "Mr.")).isEqualTo(HonorificKind.COURTESY_TITLE);
        assertThat(person("rakic").getName().orElseThrow().getFamily()).contains("Rakić");
    }

    @Test
    void f43_that_their_offices_are_not_told_is_told() {
        assertThat(List.of("osmani", "rakic"))
                .allSatisfy(id -> assertThat(person(id).getCapacity().flatMap(Capacity::getDisclosure))
                        .contains(Disclosure.WITHHELD));
    }

    @Test
    void f44_the_talks_are_in_pristina_which_is_narrower() {
        Place place = place(talks.getPlaceIds().get(0));

        assertThat(place.getName()).isEqualTo("Pristina");
        assertThat(place.getContainedInId()).contains("kosovo");
        assertThat(place("kosovo").getName()).isEqualTo("Kosovo");
    }

    @Test
    void f45_the_talks_are_part_of_the_visit() {
        assertThat(talks.getPartOfId()).contains("visit");
    }

    @Test
    void f46_whether_the_two_were_met_together_is_unknown() {
        assertThat(parties(talks, Side.COUNTERPART)).containsExactly("osmani", "rakic");
        assertThat(talks.getArrangement()).contains(Arrangement.UNKNOWN);
    }

    @Test
    void f47_he_highlighted_something_in_indirect_speech() {
        assertThat(quote("q1").getKind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(attribution("q1").getCue()).contains("highlighted");
    }

    @Test
    void f48_the_reported_content_is_kept() {
        assertThat(quote("q1").getParts()).singleElement().satisfies(part -> {
            assertThat(part.getKind()).isEqualTo(QuotePartKind.INDIRECT);
            assertThat(part.getText()).contains("Strategic Concept").contains("Western Balkans");
        });
    }

    @Test
    void f49_there_is_a_strategic_concept_of_nato() {
        assertThat(strategicConcept().getTitle()).isEqualTo("Strategic Concept");
        assertThat(strategicConcept().getIssuerId()).contains("nato");
    }

    @Test
    void f50_it_was_agreed_in_madrid() {
        assertThat(place(strategicConcept().getAdoptedAtId().orElseThrow()).getName())
                .isEqualTo("Madrid");
    }

    @Test
    void f51_last_week_is_resolved_and_holds_the_day_of_adoption() {
        assertThat(RELEASE.getRelativeDates()).singleElement().satisfies(lastWeek -> {
            assertThat(lastWeek.getText()).isEqualTo("last week");
            assertThat(lastWeek.getResolved()).contains(DateExpression.parse("2022-06-27/2022-07-03"));
        });
        assertThat(strategicConcept().getAdopted()).contains(PartialDate.parse("2022-06-29"));
        assertThat(RELEASE.getRelativeDates().get(0).getResolved().orElseThrow())
                .satisfies(week ->
                        assertThat(week.mayInclude(LocalDate.of(2022, 6, 29))).isTrue());
    }

    @Test
    void f52_the_western_balkans_are_a_region_named_in_the_text() {
        assertThat(RELEASE.getPlaces()).anySatisfy(place -> {
            assertThat(place.getName()).isEqualTo("Western Balkans");
            assertThat(place.getKind()).contains(PlaceKind.REGION);
        });
    }

    @Test
    void f53_the_alliance_is_nato() {
        assertThat(mentionOf("the Alliance").getRefersToIds()).containsExactly("nato");
    }

    @Test
    void f54_he_is_also_named_by_office_and_family_name() {
        assertThat(mentionOf("NATO Deputy Secretary General Geoană").getKind())
                .contains(MentionKind.OFFICE_AND_FAMILY_NAME);
    }

    @Test
    void f55_a_second_indirect_quotation_has_a_pronoun_for_its_speaker() {
        assertThat(quote("q2").getKind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(attribution("q2").getResolution()).contains(AttributionResolution.PRONOUN);
    }

    @Test
    void f56_direct_words_are_exact_and_anchored() {
        QuotePart words = quote("q3").getParts().get(0);

        assertThat(words.getKind()).isEqualTo(QuotePartKind.DIRECT);
        assertThat(words.getText()).isEqualTo("Our KFOR mission is the most tangible demonstration of this commitment");
        assertThat(textAt(quote("q3").getAnchors().get(0))).isEqualTo(words.getText());
    }

    @Test
    void f57_he_said_is_resolved_to_its_speaker() {
        assertThat(attribution("q3").getCue()).contains("said");
        assertThat(attribution("q3").getSpeakerWording()).contains("he");
        assertThat(attribution("q3").getSpeakerIds()).containsExactly("geoana");
    }

    @Test
    void f58_this_commitment_refers_to_the_quotation_before() {
        assertThat(quote("q3").getAntecedentId()).contains("q2");
    }
}
