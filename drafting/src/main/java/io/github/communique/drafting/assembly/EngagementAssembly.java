package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.engagement.Engagements;
import io.github.communique.drafting.engagement.FoundEngagement;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.Side;
import io.github.communique.form.TextForms;
import io.github.communique.place.Place;
import io.github.communique.report.Pointer;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.DateMention;
import io.github.communique.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts the engagements with their sides, place and date. */
final class EngagementAssembly {

    private static final Pointer ENGAGEMENTS = Pointer.ROOT.attribute("engagements");
    private static final int MAX = 500;

    private final DraftTexts texts;
    private final Parties parties;
    private final LocalIds ids;
    private final Set<Pointer> undecided;
    private int count;

    EngagementAssembly(DraftTexts texts, Parties parties, LocalIds ids, Set<Pointer> undecided) {
        this.undecided = undecided;
        this.texts = texts;
        this.parties = parties;
        this.ids = ids;
    }

    void addTo(PressRelease.Builder release) {
        List<TextBlock> blocks = texts.blocks();
        for (FoundEngagement found :
                Engagements.findAll(blocks, parties.places().all())) {
            if (texts.get(found.verb().block()).isBody() && count < MAX) {
                add(release, found);
            }
        }
    }

    private void add(PressRelease.Builder release, FoundEngagement found) {
        Pointer target = ENGAGEMENTS.element(count);
        Map<String, Party> taking = new LinkedHashMap<>();
        boolean isKnown = parties(found.subjects(), found.subjectSide(), taking)
                && parties(found.objects(), found.objectSide(), taking);
        if (!isKnown) {
            return;
        }
        Engagement.Builder engagement = Engagement.builder()
                .id(ids.of(found.kind(), "engagement"))
                .kind(WireWords.constant(EngagementKind.class, found.kind()));
        texts.stated(target, found.verb());
        int index = 0;
        for (Party party : taking.values()) {
            Pointer participation = target.attribute("participations").element(index);
            texts.stated(participation, party.span);
            Participation.Builder built =
                    Participation.builder().partyId(party.id).side(WireWords.constant(Side.class, party.side));
            String wording = texts.words(party.span);
            if (TextForms.isText(wording, Text.LINE)) {
                texts.text(participation.attribute("wording"), party.span);
                built.wording(wording);
            }
            engagement.addParticipations(built.build());
            index++;
        }
        if (found.subjects().isEmpty()) {
            undecided.add(target.attribute("participations"));
        }
        place(engagement, found, target);
        date(engagement, found, target);
        release.addEngagements(engagement.build());
        count++;
    }

    /** A party, its side, and the words that name it. */
    private record Party(String id, String side, TextSpan span) {}

    /** Whether each span names a party that is certain, and none stands on two sides. */
    private boolean parties(List<TextSpan> spans, String side, Map<String, Party> taking) {
        List<Party> found = new ArrayList<>();
        for (TextSpan span : spans) {
            Optional<String> id = parties.idOfParty(span);
            if (id.isEmpty()) {
                return false;
            }
            found.add(new Party(id.get(), side, span));
        }
        for (Party party : found) {
            Party other = taking.putIfAbsent(party.id, party);
            if (other != null && !other.side.equals(side)) {
                return false;
            }
        }
        return true;
    }

    private void place(Engagement.Builder engagement, FoundEngagement found, Pointer target) {
        TextSpan place = found.place();
        if (place != null && TextForms.isText(texts.words(place), Text.LINE)) {
            texts.stated(target.attribute("place"), place);
            texts.text(target.attribute("place").attribute("name"), place);
            engagement.place(Place.builder().name(texts.words(place)).build());
        }
    }

    /** The only whole date in the sentence. */
    private void date(Engagement.Builder engagement, FoundEngagement found, Pointer target) {
        TextBlock block = texts.block(found.verb());
        List<DateMention> dates = DateMention.findAll(block).stream()
                .filter(date -> date.start() >= found.sentence().start()
                        && date.end() <= found.sentence().end())
                .toList();
        Optional<LocalDate> day = dates.size() == 1 ? dates.get(0).date() : Optional.empty();
        day.ifPresent(it -> {
            texts.stated(
                    target.attribute("date"),
                    new TextSpan(
                            found.verb().block(),
                            dates.get(0).start(),
                            dates.get(0).end()));
            engagement.date(PartialDate.of(it));
        });
    }
}
