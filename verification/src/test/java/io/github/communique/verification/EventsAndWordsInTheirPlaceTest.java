package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.document.FactBasis;
import io.github.communique.engagement.Channel;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.ParticipationRole;
import io.github.communique.engagement.Progress;
import io.github.communique.engagement.Response;
import io.github.communique.quote.Quote;
import io.github.communique.validation.Anchors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events, times, quotations and sources as real releases state them, each in its place. */
class EventsAndWordsInTheirPlaceTest extends StatedFacts {

    @Test
    void an_event_beyond_diplomacy_has_its_kind_and_its_instrument() {
        Engagement filing = release("""
                'instruments': [{'id': 'claim', 'title': 'Claim of May'}],
                'participants': [{'type': 'organisation', 'id': 'port', 'name': 'Example Port'}],
                'engagements': [{'id': 'filing', 'kind': 'court-filing', 'instrumentIds': ['claim'], 'participations': [{'partyId': 'port', 'role': 'defendant'}]}]""").getEngagements().get(0);

        assertThat(filing.getKind()).isEqualTo(EngagementKind.COURT_FILING);
        assertThat(filing.getInstrumentIds()).containsExactly("claim");
        assertThat(filing.getParticipations().get(0).getRole()).contains(ParticipationRole.DEFENDANT);
    }

    @Test
    void an_engagement_goes_from_place_to_place_on_a_ship_and_lasts() {
        Engagement journey = release("""
                'places': [{'id': 'a', 'name': 'Port A'}, {'id': 'b', 'name': 'Port B'}],
                'engagements': [{'id': 'journey', 'kind': 'evacuation', 'placeIds': ['a', 'b'], 'fromPlaceId': 'a', 'toPlaceId': 'b', 'vessel': 'HMS Example',
                  'duration': {'value': 2, 'unit': 'hours', 'wording': 'two hours'}, 'figures': [{'value': 400, 'bound': 'more-than', 'unit': 'people'}]}]""").getEngagements().get(0);

        assertThat(journey.getPlaceIds()).containsExactly("a", "b");
        assertThat(journey.getFromPlaceId()).contains("a");
        assertThat(journey.getToPlaceId()).contains("b");
        assertThat(journey.getVessel()).contains("HMS Example");
        assertThat(journey.getDuration().orElseThrow().describe()).isEqualTo("2");
        assertThat(journey.getFigures()).hasSize(1);
    }

    @Test
    void a_request_that_is_not_answered_yet_and_a_talk_on_condition_go_on() {
        List<Engagement> engagements = release("""
                'engagements': [{'id': 'request', 'kind': 'request', 'channel': 'writing', 'response': 'pending'},
                  {'id': 'talk', 'kind': 'debate', 'channel': 'video', 'progress': 'ongoing', 'condition': 'if both sides agree'}]""").getEngagements();

        assertThat(engagements.get(0).getResponse()).contains(Response.PENDING);
        assertThat(engagements.get(0).getChannel()).contains(Channel.WRITING);
        assertThat(engagements.get(1).getProgress()).contains(Progress.ONGOING);
        assertThat(engagements.get(1).getCondition()).contains("if both sides agree");
    }

    @Test
    void a_visit_whose_parts_have_places_needs_none() {
        assertThat(rules("""
                'places': [{'id': 'a', 'name': 'Port A'}],
                'engagements': [{'id': 'visit', 'kind': 'visit'}, {'id': 'part', 'kind': 'meeting', 'partOfId': 'visit', 'placeIds': ['a']}]""")).doesNotContain("engagement/no-place");
        assertThat(rules("'engagements': [{'id': 'visit', 'kind': 'visit'}]")).contains("engagement/no-place");
    }

    @Test
    void an_event_has_another_day_in_another_zone() {
        Engagement summit = release("""
                'engagements': [{'id': 'summit', 'kind': 'summit', 'date': '2022-07-07', 'datesElsewhere': [{'date': '2022-07-08', 'zone': 'Asia/Tokyo'}]}]""").getEngagements().get(0);

        assertThat(summit.getDatesElsewhere().get(0).getZone()).contains("Asia/Tokyo");
    }

    @Test
    void what_holds_for_all_times_is_stated_once() {
        PressRelease release = release("""
                'timeBasis': {'zone': 'Europe/Belgrade', 'asOf': '2022-07-07T12:00:00+02:00', 'wording': 'All times are local'}""");

        assertThat(release.getTimeBasis().orElseThrow().getZone()).contains("Europe/Belgrade");
    }

    @Test
    void an_altered_quotation_has_its_original_words() {
        Quote quote = release("""
                'quotes': [{'kind': 'direct', 'altered': true, 'originalWording': 'We goes on'}]""").getQuotes().get(0);

        assertThat(quote.getOriginalWording()).contains("We goes on");
    }

    @Test
    void an_anchor_by_its_words_alone_is_enough_where_they_stand_once() {
        String quote = "'quotes': [{'kind': 'direct', 'anchors': [{'exact': '%s'}]}]";
        PressRelease release = release(quote.formatted("with care"));

        TextAnchor placed =
                Anchors.resolve(release).getQuotes().get(0).getAnchors().get(0);

        assertThat(rules(quote.formatted("with care"))).doesNotContain("quote/anchor-differs");
        assertThat(placed.getBlock()).map(Object::toString).contains("/body/0/text");
        assertThat(placed.getStart()).contains(74);
        assertThat(placed.getEnd()).contains(83);
        assertThat(rules(quote.formatted("We go on"))).contains("quote/anchor-differs");
        assertThat(rules(quote.formatted("We stop"))).contains("quote/anchor-differs");
        assertThat(rules("'quotes': [{'kind': 'direct', 'anchors': [{'start': 5}]}]"))
                .contains("quote/anchor-differs");
    }

    @Test
    void an_anchor_by_its_words_may_name_the_block_or_its_text() {
        String quote = "'quotes': [{'kind': 'direct', 'anchors': [{'block': '%s', 'exact': 'with care'}]}]";

        assertThat(rules(quote.formatted("/body/0"))).doesNotContain("quote/anchor-differs");
        assertThat(rules(quote.formatted("/body/0/text"))).doesNotContain("quote/anchor-differs");
        assertThat(rules(quote.formatted("/headline"))).contains("quote/anchor-differs");
    }

    @Test
    void an_anchor_that_is_ambiguous_stays_as_it_is_and_a_word_beside_it_decides() {
        String quote = "'quotes': [{'kind': 'direct', 'anchors': [{'exact': 'We go on'%s}]}]";

        assertThat(Anchors.resolve(release(quote.formatted("")))
                        .getQuotes()
                        .get(0)
                        .getAnchors()
                        .get(0)
                        .getStart())
                .isEmpty();
        assertThat(Anchors.resolve(release(quote.formatted(", 'suffix': ',” she'")))
                        .getQuotes()
                        .get(0)
                        .getAnchors()
                        .get(0)
                        .getStart())
                .contains(46);
    }

    @Test
    void a_relative_date_has_its_words_and_where_they_stand() {
        assertThat(release("""
                'relativeDates': [{'text': 'before the end of next week', 'textAnchor': {'block': '/body/0', 'start': 0, 'end': 3}}]""").getRelativeDates().get(0).getTextAnchor()).isPresent();
    }

    @Test
    void a_single_fact_has_its_own_source() {
        assertThat(release("""
                'provenance': {'relation': 'original', 'facts': [{'target': '/lifecycle/firstPublished', 'basis': 'page-metadata', 'note': 'a meta element'}]}""").getProvenance().orElseThrow().getFacts().get(0).getBasis())
                .isEqualTo(FactBasis.PAGE_METADATA);
    }
}
