package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.document.ProvenanceRelation;
import io.github.communique.engagement.Stance;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.participant.NameKind;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.OrganisationKind;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts from 59 on of the visit: quotations, the mandate, and what else the text says. */
class KforVisitMandateFactsTest extends KforVisitFacts {

    @Test
    void f59_what_he_noted_makes_the_quotation_mixed() {
        assertThat(quote("q3").getKind()).isEqualTo(QuoteKind.MIXED);
        assertThat(quote("q3").getParts()).map(QuotePart::getKind).contains(QuotePartKind.INDIRECT);
    }

    @Test
    void f60_kfor_has_a_mandate() {
        assertThat(mandate.getMissionId()).contains("kfor");
    }

    @Test
    void f61_the_mandate_is_from_resolution_1244_of_1999() {
        assertThat(mandate.getProvisions())
                .isNotEmpty()
                .allSatisfy(provision -> assertThat(provision
                                .getInstrumentId()
                                .flatMap(id -> RELEASE.find(id, InstrumentCitation.class))
                                .flatMap(InstrumentCitation::getInstrument))
                        .contains(LegalInstrument.parse("S/RES/1244 (1999)")));
    }

    @Test
    void f62_the_security_council_authorises_it() {
        assertThat(organisation("unsc").getName()).contains("United Nations Security Council");
        assertThat(mandate.getAuthorisingBodyId()).contains("unsc");
    }

    @Test
    void f63_kfor_provides_a_safe_and_secure_environment() {
        assertThat(task("safe-and-secure-environment").getWording()).isEqualTo("provide a safe and secure environment");
    }

    @Test
    void f64_kfor_guarantees_freedom_of_movement() {
        assertThat(task("freedom-of-movement").getWording()).isEqualTo("guarantee freedom of movement");
    }

    @Test
    void f65_for_all_communities_in_kosovo() {
        assertThat(mandate.getTasks())
                .allSatisfy(task -> assertThat(task.getBeneficiaries()).containsExactly("all communities in Kosovo"));
    }

    @Test
    void f66_the_second_direct_quotation_is_exact() {
        assertThat(quote("q4").getKind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quote("q4").getParts())
                .singleElement()
                .extracting(QuotePart::getText)
                .isEqualTo("KFOR continues to carry out its mission, by working in close cooperation with a range of"
                        + " actors, including the United Nations, the European Union Rule of Law Mission, the Security"
                        + " Organizations in Kosovo, and the Serbian Armed Forces");
    }

    @Test
    void f67_he_emphasised_it() {
        assertThat(attribution("q4").getCue()).contains("emphasised");
        assertThat(attribution("q4").getSpeakerWording()).contains("he");
    }

    @Test
    void f68_kfor_cooperates_with_the_united_nations_as_a_quotation_says() {
        assertThat(cooperation().getPartyIds()).contains("un");
        assertThat(cooperation().getStatedInQuoteId()).contains("q4");
    }

    @Test
    void f69_and_with_eulex() {
        assertThat(cooperation().getPartyIds()).contains("eulex");
    }

    @Test
    void f70_and_with_the_security_organizations_in_kosovo() {
        assertThat(cooperation().getPartyIds()).contains("security-organisations");
        assertThat(organisation("security-organisations").getName()).contains("Security Organizations in Kosovo");
    }

    @Test
    void f71_and_with_the_serbian_armed_forces() {
        assertThat(cooperation().getPartyIds()).contains("serbian-armed-forces");
        assertThat(organisation("serbian-armed-forces").getKind()).contains(OrganisationKind.ARMED_FORCE);
    }

    @Test
    void f72_the_list_is_not_exhaustive() {
        assertThat(cooperation().isExhaustive()).isFalse();
    }

    @Test
    void f73_his_name_without_diacritic_is_a_known_variant() {
        assertThat(person("geoana").getName().orElseThrow().getVariants())
                .contains(NameVariant.builder()
                        .name("Geoana")
                        .kind(NameKind.FOLDED)
                        .build());
        assertThat(quote("q5").getKind()).isEqualTo(QuoteKind.INDIRECT);
    }

    @Test
    void f74_nato_supports_the_normalisation_process() {
        assertThat(RELEASE.getPositions()).singleElement().satisfies(position -> {
            assertThat(position.getHolderId()).isEqualTo("nato");
            assertThat(position.getStance()).isEqualTo(Stance.SUPPORTS);
            assertThat(position.getTargetId()).isEqualTo("normalisation");
        });
    }

    @Test
    void f75_its_parties_are_named_by_their_capitals() {
        assertThat(process().getPartyIds())
                .hasSize(2)
                .allSatisfy(id -> assertThat(organisation(id).getNames())
                        .map(NameVariant::getKind)
                        .containsExactly(NameKind.METONYM));
    }

    @Test
    void f76_it_aims_at_a_solution_that_respects_the_rights_of_all() {
        assertThat(process().getAims()).contains("a solution that respects the rights of all people");
    }

    @Test
    void f77_it_aims_at_lasting_peace() {
        assertThat(process().getAims()).contains("a long-lasting peace");
    }

    @Test
    void f78_the_eu_facilitates_it() {
        assertThat(process().getFacilitatorIds()).containsExactly("eu");
    }

    @Test
    void f79_nato_remains_committed_to_a_safe_and_secure_environment() {
        assertThat(quote("q6").getParts().get(0).getText()).contains("committed to a safe and secure environment");
        assertThat(attribution("q6").getCue()).contains("continued by saying");
    }

    @Test
    void f80_and_to_greater_stability() {
        assertThat(quote("q6").getParts().get(0).getText()).contains("greater stability");
    }

    @Test
    void f81_the_invasion_changed_the_security_architecture_he_said() {
        assertThat(quote("q7").getKind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(quote("q7").getParts().get(0).getText()).contains("security architecture of Europe");
    }

    @Test
    void f82_the_invasion_is_an_event_referred_to() {
        assertThat(event().getName()).isEqualTo("Russia’s invasion of Ukraine");
    }

    @Test
    void f83_its_states_are_named() {
        assertThat(event().getActorIds()).containsExactly("russia");
        assertThat(place(event().getPlaceId().orElseThrow()).getName()).isEqualTo("Ukraine");
        assertThat(List.of("russia", "ukraine"))
                .allSatisfy(id -> assertThat(organisation(id).getKind()).contains(OrganisationKind.STATE));
    }

    @Test
    void f84_the_issuer_is_supplied() {
        assertThat(RELEASE.getIssuers())
                .singleElement()
                .satisfies(issuer -> assertThat(issuer.getParticipantId()).isEqualTo("nato"));
    }

    @Test
    void f85_the_language_is_british_english() {
        assertThat(RELEASE.getLanguage()).isEqualTo("en-GB");
    }

    @Test
    void f86_what_the_release_lacks_is_absent() {
        assertThat(RELEASE.getDateline()).isEmpty();
        assertThat(RELEASE.getContacts()).isEmpty();
        assertThat(RELEASE.getSections()).isEmpty();
        assertThat(RELEASE.getReferenceNumbers()).isEmpty();
        assertThat(RELEASE.getLifecycle().flatMap(Lifecycle::getEmbargo)).isEmpty();
    }

    @Test
    void f87_the_text_is_a_paraphrase_of_a_nato_release() {
        assertThat(RELEASE.getProvenance()).hasValueSatisfying(provenance -> {
            assertThat(provenance.getRelation()).isEqualTo(ProvenanceRelation.PARAPHRASED);
            assertThat(provenance.getSources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.getIssuerId()).contains("nato"));
        });
    }
}
