package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Side;
import io.github.communique.fixtures.Fixture;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.MentionKind;
import io.github.communique.mission.Contribution;
import io.github.communique.mission.ContributionStatus;
import io.github.communique.mission.Mission;
import io.github.communique.mission.MissionKind;
import io.github.communique.participant.HonorificKind;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.OrganisationKind;
import io.github.communique.place.Place;
import io.github.communique.time.PartialDate;
import io.github.communique.wire.ReleaseReader;
import org.junit.jupiter.api.Test;

/** Facts 1 to 38 of the visit: what it is, who takes part, and in which office. */
class KforVisitParticipantsFactsTest extends KforVisitFacts {

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
        Place place = place(visit.getPlaceIds().get(0));

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
        assertThat(RELEASE.mission("nalt").flatMap(Mission::getHostAreaId)).contains("kosovo");
        assertThat(place("kosovo").getName()).isEqualTo("Kosovo");
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
}
