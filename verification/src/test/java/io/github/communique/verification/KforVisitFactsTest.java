package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.Paragraph;
import io.github.communique.document.DocumentReference;
import io.github.communique.document.ProvenanceRelation;
import io.github.communique.engagement.Arrangement;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.EventReference;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.PoliticalProcess;
import io.github.communique.engagement.Side;
import io.github.communique.engagement.Stance;
import io.github.communique.fixtures.Fixture;
import io.github.communique.instrument.LegalInstrument;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Mention;
import io.github.communique.metadata.MentionKind;
import io.github.communique.mission.Contribution;
import io.github.communique.mission.ContributionStatus;
import io.github.communique.mission.Cooperation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateTask;
import io.github.communique.mission.Mission;
import io.github.communique.mission.MissionKind;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.HonorificKind;
import io.github.communique.participant.NameKind;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.OrganisationKind;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.Post;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceKind;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.quote.TextAnchor;
import io.github.communique.report.TextRange;
import io.github.communique.time.DateExpression;
import io.github.communique.time.PartialDate;
import io.github.communique.wire.ReleaseReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each fact of the release of 7 July 2022 has its place in the model. Read from JSON, so that the wire form holds it too. */
class KforVisitFactsTest {

    private static final PressRelease RELEASE = ReleaseReader.standard()
            .read(Fixture.KFOR_VISIT.json())
            .getRelease()
            .orElseThrow();
    private static final PartialDate DAY = PartialDate.parse("2022-07-07");

    private final Engagement visit = RELEASE.engagement("visit").orElseThrow();
    private final Engagement meeting = RELEASE.engagement("meeting").orElseThrow();
    private final Engagement discussions = RELEASE.engagement("discussions").orElseThrow();
    private final Engagement talks = RELEASE.engagement("talks").orElseThrow();
    private final Mission kfor = RELEASE.mission("kfor").orElseThrow();
    private final Mandate mandate = RELEASE.mandate("kfor-mandate").orElseThrow();

    @Test
    void f01_there_is_a_headline_with_this_text() {
        assertThat(RELEASE.getHeadline().getText())
                .startsWith("North Atlantic Council and NATO Deputy Secretary General");
    }

    @Test
    void f02_a_headline_that_occurs_a_second_time_is_a_finding() {
        assertThat(ReleaseReader.standard()
                        .read(Fixture.KFOR_VISIT_DAMAGED.json())
                        .getReport()
                        .getFindings())
                .anyMatch(finding -> finding.getRuleId().equals("headline/repeated-in-body"));
    }

    @Test
    void f03_an_actor_can_be_named_by_office_only() {
        assertThat(mentionOf("the NATO Deputy Secretary General").getKind()).contains(MentionKind.OFFICE_ONLY);
    }

    @Test
    void f04_an_actor_is_a_collegiate_body() {
        assertThat(organisation("nac").getName()).contains("North Atlantic Council");
        assertThat(organisation("nac").getKind()).contains(OrganisationKind.ORGAN);
    }

    @Test
    void f05_the_action_is_a_visit() {
        assertThat(visit.getKind()).isEqualTo(EngagementKind.VISIT);
    }

    @Test
    void f06_the_kfor_mission_is_visited() {
        assertThat(parties(visit, Side.HOST)).contains("kfor");
    }

    @Test
    void f07_kfor_is_led_by_nato_which_does_not_mandate_it() {
        assertThat(kfor.getLeadOrganisationId()).contains("nato");
        assertThat(mandate.getAuthorisingBodyId()).contains("unsc");
    }

    @Test
    void f08_the_advisory_and_liaison_team_is_visited() {
        assertThat(RELEASE.mission("nalt").orElseThrow().getKind()).contains(MissionKind.ADVISORY);
        assertThat(parties(visit, Side.HOST)).contains("nalt");
    }

    @Test
    void f09_the_visit_is_to_kosovo_named_without_designation() {
        Place place = visit.getPlace().orElseThrow();

        assertThat(place.getName()).isEqualTo("Kosovo");
        assertThat(place.getDesignation()).isEmpty();
    }

    @Test
    void f10_the_council_is_a_visitor() {
        assertThat(parties(visit, Side.VISITOR)).contains("nac");
    }

    @Test
    void f11_the_deputy_secretary_general_is_a_visitor() {
        assertThat(parties(visit, Side.VISITOR)).contains("geoana");
    }

    @Test
    void f12_his_name_keeps_its_diacritics() {
        assertThat(person("geoana").getName()).hasValueSatisfying(name -> {
            assertThat(name.getDisplay()).isEqualTo("Mircea Geoană");
            assertThat(name.getGiven()).contains("Mircea");
            assertThat(name.getFamily()).contains("Geoană");
        });
    }

    @Test
    void f13_ambassador_is_a_diplomatic_rank() {
        assertThat(honorific("geoana", "Ambassador")).isEqualTo(HonorificKind.DIPLOMATIC_RANK);
    }

    @Test
    void f14_his_office_is_a_post_at_nato() {
        assertThat(postOf("geoana").getLabel()).isEqualTo("NATO Deputy Secretary General");
        assertThat(postOf("geoana").getOrganisationId()).contains("nato");
    }

    @Test
    void f15_the_deployment_is_another_name_of_the_mission() {
        assertThat(mentionOf("the NATO-led deployment of KFOR").getRefersToIds())
                .containsExactly("kfor");
        assertThat(mentionOf("the NATO-led deployment of KFOR").getKind()).contains(MentionKind.ALIAS);
    }

    @Test
    void f16_the_team_visited_is_in_kosovo() {
        assertThat(RELEASE.mission("nalt").flatMap(Mission::getHostArea))
                .map(Place::getName)
                .contains("Kosovo");
    }

    @Test
    void f17_the_date_is_7_july_2022() {
        assertThat(visit.getDate()).contains(DAY);
    }

    @Test
    void f18_today_is_the_date_of_issue() {
        assertThat(visit.getRelativeDate()).hasValueSatisfying(today -> {
            assertThat(today.getText()).isEqualTo("today");
            assertThat(today.getAnchor()).contains(DAY);
            assertThat(today.getResolved()).contains(DAY);
        });
        assertThat(RELEASE.getLifecycle().flatMap(Lifecycle::getIssued)).contains(DAY);
    }

    @Test
    void f19_neither_time_of_day_nor_zone_is_invented() {
        assertThat(visit.getDate()).containsInstanceOf(PartialDate.class);
        assertThat(RELEASE.getLifecycle().flatMap(Lifecycle::getFirstPublished)).isEmpty();
    }

    @Test
    void f20_kajari_is_a_person() {
        assertThat(person("kajari").getName())
                .hasValueSatisfying(name -> assertThat(name.getDisplay()).isEqualTo("Ferenc Kajári"));
    }

    @Test
    void f21_major_general_is_a_military_rank() {
        assertThat(honorific("kajari", "Major General")).isEqualTo(HonorificKind.MILITARY_RANK);
    }

    @Test
    void f22_he_is_the_kfor_commander() {
        assertThat(postOf("kajari").getLabel()).isEqualTo("KFOR Commander");
        assertThat(postOf("kajari").getOrganisationId()).contains("kfor");
    }

    @Test
    void f23_hoppe_is_a_person() {
        assertThat(person("hoppe").getName())
                .hasValueSatisfying(name -> assertThat(name.getDisplay()).isEqualTo("Joachim Hoppe"));
    }

    @Test
    void f24_brigadier_general_is_a_military_rank() {
        assertThat(honorific("hoppe", "Brigadier General")).isEqualTo(HonorificKind.MILITARY_RANK);
    }

    @Test
    void f25_he_is_the_director_of_the_team() {
        assertThat(postOf("hoppe").getLabel()).startsWith("Director");
        assertThat(postOf("hoppe").getOrganisationId()).contains("nalt");
    }

    @Test
    void f26_they_met_as_part_of_the_visit() {
        assertThat(meeting.getKind()).isEqualTo(EngagementKind.MEETING);
        assertThat(meeting.getPartOfId()).contains("visit");
        assertThat(parties(meeting, Side.HOST)).containsExactly("kajari", "hoppe");
    }

    @Test
    void f27_the_ambassadors_of_the_allies_take_part() {
        assertThat(group("ambassadors-allies").getRole()).contains("Ambassador");
        assertThat(parties(meeting, Side.VISITOR)).contains("ambassadors-allies");
    }

    @Test
    void f28_there_are_30_allies_on_that_day() {
        assertThat(group("allies").getCount()).contains(30);
        assertThat(group("allies").getCountAsOf()).contains(DAY);
    }

    @Test
    void f29_each_ambassador_represents_an_ally() {
        assertThat(group("ambassadors-allies").getOnBehalfOf()).containsExactly("allies");
    }

    @Test
    void f30_the_partners_that_contribute_troops_are_represented() {
        assertThat(group("ambassadors-partners").getOnBehalfOf()).containsExactly("partners");
        assertThat(kfor.getContributions()).map(Contribution::getContributorId).contains("partners");
    }

    @Test
    void f31_some_contributors_are_no_allies() {
        assertThat(kfor.getContributions())
                .map(contribution -> contribution.getStatus().orElseThrow())
                .containsExactly(ContributionStatus.MEMBER, ContributionStatus.PARTNER);
    }

    @Test
    void f32_discussions_are_an_exchange_of_views() {
        assertThat(discussions.getKind()).isEqualTo(EngagementKind.EXCHANGE_OF_VIEWS);
    }

    @Test
    void f33_the_word_for_the_delegation_points_back_to_its_members() {
        assertThat(mentionOf("The delegation").getKind()).contains(MentionKind.ANAPHORA);
        assertThat(group("delegation").getMemberIds()).containsExactly("nac", "geoana");
        assertThat(group("delegation").isExhaustive()).isTrue();
    }

    @Test
    void f34_a_leader_for_the_osce() {
        assertThat(officeHolder("leader-osce").getPost().getOrganisationId()).contains("osce");
    }

    @Test
    void f35_a_leader_for_the_eu() {
        assertThat(officeHolder("leader-eu").getPost().getOrganisationId()).contains("eu");
    }

    @Test
    void f36_a_leader_for_eulex() {
        assertThat(officeHolder("leader-eulex").getPost().getOrganisationId()).contains("eulex");
        assertThat(RELEASE.mission("eulex")).isPresent();
    }

    @Test
    void f37_a_leader_for_unmik() {
        assertThat(officeHolder("leader-unmik").getPost().getOrganisationId()).contains("unmik");
        assertThat(RELEASE.mission("unmik")).isPresent();
    }

    @Test
    void f38_holders_of_an_office_need_no_name() {
        assertThat(parties(discussions, Side.COUNTERPART))
                .hasSize(4)
                .allSatisfy(id -> assertThat(RELEASE.participant(id)).containsInstanceOf(OfficeHolder.class));
    }

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
        Place place = talks.getPlace().orElseThrow();

        assertThat(place.getName()).isEqualTo("Pristina");
        assertThat(place.getContainedIn()).map(Place::getName).contains("Kosovo");
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
        assertThat(strategicConcept().getAdoptedAt()).map(Place::getName).contains("Madrid");
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
                .allSatisfy(provision -> assertThat(provision.getInstrument().getInstrument())
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
        assertThat(event().getPlace()).map(Place::getName).contains("Ukraine");
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

    private static Person person(String id) {
        return (Person) RELEASE.participant(id).orElseThrow();
    }

    private static Organisation organisation(String id) {
        return (Organisation) RELEASE.participant(id).orElseThrow();
    }

    private static PersonGroup group(String id) {
        return (PersonGroup) RELEASE.participant(id).orElseThrow();
    }

    private static OfficeHolder officeHolder(String id) {
        return (OfficeHolder) RELEASE.participant(id).orElseThrow();
    }

    private static Post postOf(String id) {
        return person(id).getAppointments().get(0).getPost();
    }

    private static HonorificKind honorific(String id, String text) {
        return person(id).getHonorifics().stream()
                .filter(honorific -> honorific.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getKind();
    }

    private static List<String> parties(Engagement engagement, Side side) {
        return engagement.getParticipations().stream()
                .filter(part -> part.getSide().equals(Optional.of(side)))
                .map(Participation::getPartyId)
                .toList();
    }

    private static Mention mentionOf(String words) {
        return RELEASE.getMentions().stream()
                .filter(mention -> mention.getWording().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Quote quote(String id) {
        return RELEASE.quote(id).orElseThrow();
    }

    private static Attribution attribution(String quoteId) {
        return quote(quoteId).getAttribution().orElseThrow();
    }

    private static DocumentReference strategicConcept() {
        return RELEASE.getDocuments().get(0);
    }

    private MandateTask task(String code) {
        return mandate.getTasks().stream()
                .filter(task -> task.getCode().equals(Optional.of(code)))
                .findFirst()
                .orElseThrow();
    }

    private Cooperation cooperation() {
        return kfor.getCooperations().get(0);
    }

    private static PoliticalProcess process() {
        return RELEASE.getProcesses().get(0);
    }

    private static EventReference event() {
        return RELEASE.getEvents().get(0);
    }

    private static String textAt(TextAnchor anchor) {
        int index = Integer.parseInt(anchor.getBlock().steps().get(1));
        Block block = RELEASE.getBody().get(index);
        return new TextRange(anchor.getStart(), anchor.getEnd()).of(((Paragraph) block).getText());
    }
}
