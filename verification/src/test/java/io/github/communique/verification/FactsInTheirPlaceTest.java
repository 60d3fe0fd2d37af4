package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.instrument.InstrumentCitation;
import io.github.communique.instrument.InstrumentKind;
import io.github.communique.instrument.InstrumentState;
import io.github.communique.instrument.InstrumentTreatment;
import io.github.communique.metadata.TelephoneKind;
import io.github.communique.metadata.TelephoneNumber;
import io.github.communique.mission.Mission;
import io.github.communique.mission.MissionState;
import io.github.communique.mission.StrengthKind;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.NameKind;
import io.github.communique.participant.NameVariant;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.place.Place;
import io.github.communique.quantity.Bound;
import io.github.communique.quantity.Quantity;
import io.github.communique.time.DateExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts of the kinds that real releases state, each in its place. */
class FactsInTheirPlaceTest extends StatedFacts {

    @Test
    void an_act_that_is_no_mandate_stands_once_with_kind_state_and_what_the_release_says_of_it() {
        InstrumentCitation act =
                release("""
                'instruments': [{'id': 'bill', 'citation': 'the Harbours Bill', 'title': 'Harbours Bill', 'kind': 'bill', 'state': 'proposed',
                  'authorId': 'parliament', 'inForceWording': 'a day after publication', 'expires': '2030', 'uri': 'https://www.example.org/bill',
                  'treatments': ['welcomes', 'refers-to'], 'effect': 'It lets ships in at night.'}],
                'participants': [{'type': 'organisation', 'id': 'parliament', 'name': 'Example Parliament'}]""").find("bill", InstrumentCitation.class).orElseThrow();

        assertThat(act.getKind()).contains(InstrumentKind.BILL);
        assertThat(act.getState()).contains(InstrumentState.PROPOSED);
        assertThat(act.getAuthorId()).contains("parliament");
        assertThat(act.getInForceWording()).contains("a day after publication");
        assertThat(act.getTreatments()).containsExactly(InstrumentTreatment.WELCOMES, InstrumentTreatment.REFERS_TO);
        assertThat(act.getEffect()).contains("It lets ships in at night.");
    }

    @Test
    void an_instrument_without_number_and_an_open_set_have_their_words() {
        List<InstrumentCitation> instruments = release("""
                'instruments': [{'citation': 'the ceasefire agreement', 'kind': 'agreement'}, {'citation': 'the relevant resolutions', 'openSet': true}]""").getInstruments();

        assertThat(instruments.get(0).getInstrument()).isEmpty();
        assertThat(instruments.get(1).isOpenSet()).isTrue();
    }

    @Test
    void mandates_votes_quotes_and_mentions_refer_to_an_instrument_by_its_id() {
        PressRelease release = release("""
                'instruments': [{'id': 'resolution', 'instrument': 'S/RES/1244 (1999)'}],
                'mandates': [{'id': 'm', 'provisions': [{'instrumentId': 'resolution', 'paragraph': '9'}], 'renewals': [{'kind': 'extends', 'instrumentId': 'resolution'}]}],
                'votes': [{'instrumentId': 'resolution', 'inFavour': 14}],
                'quotes': [{'kind': 'direct', 'instrumentIds': ['resolution']}],
                'mentions': [{'wording': 'that text', 'refersToIds': ['resolution']}]""");

        assertThat(release.getMandates().get(0).getProvisions().get(0).getInstrumentId())
                .contains("resolution");
        assertThat(release.getMandates().get(0).getRenewals().get(0).getInstrumentId())
                .contains("resolution");
        assertThat(release.getVotes().get(0).getInstrumentId()).contains("resolution");
        assertThat(release.getQuotes().get(0).getInstrumentIds()).containsExactly("resolution");
        assertThat(rules("'votes': [{'instrumentId': 'resolution'}]")).contains("reference/unknown");
    }

    @Test
    void a_place_stands_once_and_all_that_is_there_refers_to_it() {
        PressRelease release = release("""
                'places': [{'id': 'land', 'name': 'Example Land'}, {'id': 'town', 'name': 'Example Town', 'containedInId': 'land'}],
                'dateline': {'placeId': 'town'},
                'missions': [{'id': 'mission', 'name': 'Example Mission', 'hostAreaId': 'land'}],
                'events': [{'name': 'flood', 'placeId': 'land'}],
                'mentions': [{'wording': 'the country', 'refersToIds': ['land']}]""");

        assertThat(release.find("town", Place.class).orElseThrow().getContainedInId())
                .contains("land");
        assertThat(release.getDateline().orElseThrow().getPlaceId()).contains("town");
        assertThat(release.getMissions().get(0).getHostAreaId()).contains("land");
    }

    @Test
    void a_document_stands_once_and_is_the_source_of_statements_and_quotations() {
        PressRelease release = release("""
                'documents': [{'id': 'report', 'title': 'Annual Report'}],
                'missions': [{'id': 'mission', 'name': 'Example Mission', 'sourcedStatements': [{'attribute': 'period', 'value': '2016/..', 'sourceId': 'report'}]}],
                'mandates': [{'id': 'm', 'missionId': 'mission', 'sourceIds': ['report']}],
                'quotes': [{'kind': 'direct', 'attribution': {'documentId': 'report'}}]""");

        assertThat(release.getMissions().get(0).getSourcedStatements().get(0).getSourceId())
                .contains("report");
        assertThat(release.getMandates().get(0).getSourceIds()).containsExactly("report");
        assertThat(release.getQuotes().get(0).getAttribution().orElseThrow().getDocumentId())
                .contains("report");
    }

    @Test
    void a_number_is_as_exact_as_it_was_stated() {
        PersonGroup group = (PersonGroup) release("""
                'participants': [{'type': 'group', 'id': 'crew', 'name': 'the crew', 'names': [{'name': 'the sailors', 'kind': 'alias'}],
                  'countAsStated': {'value': 30, 'bound': 'between', 'upper': 40, 'unit': 'sailors', 'wording': 'between thirty and forty'},
                  'parts': [{'value': 12, 'unit': 'officers'}, {'value': 60, 'percentage': true, 'unit': 'volunteers'}]}]""").participant("crew").orElseThrow();
        Quantity count = group.getCountAsStated().orElseThrow();

        assertThat(count.getBound()).contains(Bound.BETWEEN);
        assertThat(count.mayBe(BigDecimal.valueOf(35))).isTrue();
        assertThat(count.mayBe(BigDecimal.valueOf(41))).isFalse();
        assertThat(group.getNames()).map(NameVariant::getName).containsExactly("the sailors");
        assertThat(group.getParts()).map(Quantity::isPercentage).containsExactly(false, true);
    }

    @Test
    void votes_personnel_and_money_are_numbers_as_stated() {
        PressRelease release = release("""
                'participants': [{'type': 'organisation', 'id': 'navy', 'name': 'Example Navy'}],
                'missions': [{'id': 'mission', 'name': 'Example Mission', 'contributions': [{'contributorId': 'navy', 'personnelAsStated': {'value': 300, 'bound': 'more-than'}}]}],
                'votes': [{'instrument': {'title': 'Harbour Act'}, 'inFavourAsStated': {'value': 100, 'bound': 'at-least'}}],
                'events': [{'name': 'flood', 'figures': [{'value': 2.5, 'bound': 'about', 'unit': 'million', 'currency': 'EUR'}]}]""");

        assertThat(release.getMissions().get(0).getContributions().get(0).getPersonnelAsStated())
                .flatMap(Quantity::getBound)
                .contains(Bound.MORE_THAN);
        assertThat(release.getVotes().get(0).getInFavourAsStated())
                .map(Quantity::getValue)
                .contains(BigDecimal.valueOf(100));
        assertThat(release.getEvents().get(0).getFigures().get(0).getCurrency()).contains("EUR");
    }

    @Test
    void a_release_of_which_the_day_of_publication_is_known_is_sound() {
        String published = "'lifecycle': {'state': 'published', 'publicationDate': '%s'}";

        assertThat(release(published.formatted("2022-07-07"))
                        .getLifecycle()
                        .orElseThrow()
                        .getPublicationDate())
                .contains(DateExpression.parse("2022-07-07"));
        assertThat(rules(published.formatted("2022-07"))).doesNotContain("lifecycle/published-without-time");
        assertThat(
                        rules(
                                "'lifecycle': {'state': 'published', 'publicationDate': '2022-07-06', 'firstPublished': '2022-07-07T10:00:00Z'}"))
                .contains("lifecycle/state-and-times");
    }

    @Test
    void a_release_is_issued_through_a_unit_and_distributed_by_another() {
        PressRelease release = release("""
                'issuers': [{'participantId': 'parliament', 'role': 'lead', 'unitIds': ['committee']}, {'participantId': 'court', 'role': 'supporting'}],
                'publisherId': 'wire',
                'participants': [{'type': 'organisation', 'id': 'parliament', 'name': 'Example Parliament'}, {'type': 'organisation', 'id': 'committee', 'name': 'Harbour Committee'},
                  {'type': 'organisation', 'id': 'court', 'name': 'Example Court'}, {'type': 'organisation', 'id': 'wire', 'name': 'Example Wire'}]""");

        assertThat(release.getIssuers().get(0).getUnitIds()).containsExactly("committee");
        assertThat(release.getPublisherId()).contains("wire");
    }

    @Test
    void a_private_person_holds_no_office_that_is_withheld() {
        String person = """
                'participants': [{'type': 'person', 'id': 'widow', 'name': {'display': 'Ida Example'}, 'capacity': {'disclosure': '%s'}}]""";

        assertThat(((Person) release(person.formatted("private-person"))
                                .participant("widow")
                                .orElseThrow())
                        .getCapacity()
                        .flatMap(Capacity::getDisclosure))
                .contains(Disclosure.PRIVATE_PERSON);
        assertThat(rules(person.formatted("private-person"))).doesNotContain("person/no-office");
        assertThat(rules(person.formatted("unknown"))).contains("person/no-office");
    }

    @Test
    void party_country_and_parliamentary_group_are_each_their_own_and_an_office_may_have_two_titles() {
        Person member = (Person) release("""
                'participants': [{'type': 'person', 'id': 'member', 'name': {'display': 'Ida Example'},
                  'capacity': {'party': 'Example Party', 'country': 'Exampleland', 'parliamentaryGroup': 'Group of Examples'},
                  'appointments': [{'post': {'label': 'Rapporteur', 'otherLabels': ['Shadow Rapporteur']}}]}]""").participant("member").orElseThrow();

        assertThat(member.getCapacity().orElseThrow().getParty()).contains("Example Party");
        assertThat(member.getCapacity().orElseThrow().getCountry()).contains("Exampleland");
        assertThat(member.getCapacity().orElseThrow().getParliamentaryGroup()).contains("Group of Examples");
        assertThat(member.getAppointments().get(0).getPost().getOtherLabels()).containsExactly("Shadow Rapporteur");
    }

    @Test
    void a_mission_is_replaced_has_a_state_a_strength_and_a_code_name() {
        Mission mission = release("""
                'missions': [{'id': 'old', 'name': 'Old Mission', 'state': 'ended', 'replacedById': 'new', 'names': [{'name': 'Operation Lantern', 'kind': 'code-name'}],
                  'strengths': [{'kind': 'planned', 'quantity': {'value': 500, 'bound': 'at-most'}}]}, {'id': 'new', 'name': 'New Mission', 'state': 'planned'}]""").mission("old").orElseThrow();

        assertThat(mission.getState()).contains(MissionState.ENDED);
        assertThat(mission.getReplacedById()).contains("new");
        assertThat(mission.getNames().get(0).getKind()).isEqualTo(NameKind.CODE_NAME);
        assertThat(mission.getStrengths().get(0).getKind()).contains(StrengthKind.PLANNED);
    }

    @Test
    void a_contact_has_numbers_with_labels_and_accounts_and_a_headline_a_kicker() {
        PressRelease release = release("""
                'contacts': [{'numbers': [{'number': '+44 20 0000', 'kind': 'text-messages', 'label': 'Duty officer'}, {'number': '+44 20 0001', 'kind': 'fax'}],
                  'accounts': [{'service': 'Mastodon', 'name': '@office'}], 'hours': 'Mon to Fri'}]""");

        assertThat(release.getContacts().get(0).getNumbers())
                .map(TelephoneNumber::getKind)
                .containsExactly(Optional.of(TelephoneKind.TEXT_MESSAGES), Optional.of(TelephoneKind.FAX));
        assertThat(release.getContacts().get(0).getAccounts().get(0).getService())
                .isEqualTo("Mastodon");
        assertThat(release.getHeadline().getKicker()).contains("Councils");
    }

    @Test
    void several_sign_and_a_link_may_have_no_address_yet() {
        PressRelease release = release("""
                'participants': [{'type': 'organisation', 'id': 'a', 'name': 'A Office'}, {'type': 'organisation', 'id': 'b', 'name': 'B Office'}],
                'signature': {'text': 'A and B', 'signatoryId': 'a', 'coSignatoryIds': ['b']},
                'furtherReading': [{'title': 'The report, to come'}]""");

        assertThat(release.getSignature().orElseThrow().getCoSignatoryIds()).containsExactly("b");
        assertThat(release.getFurtherReading().get(0).getUri()).isEmpty();
    }
}
