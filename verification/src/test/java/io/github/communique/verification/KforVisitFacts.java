package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.body.Block;
import io.github.communique.body.Paragraph;
import io.github.communique.document.DocumentReference;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EventReference;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.PoliticalProcess;
import io.github.communique.engagement.Side;
import io.github.communique.fixtures.Fixture;
import io.github.communique.metadata.Mention;
import io.github.communique.mission.Cooperation;
import io.github.communique.mission.Mandate;
import io.github.communique.mission.MandateTask;
import io.github.communique.mission.Mission;
import io.github.communique.participant.HonorificKind;
import io.github.communique.participant.OfficeHolder;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonGroup;
import io.github.communique.participant.Post;
import io.github.communique.place.Place;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.report.TextRange;
import io.github.communique.time.PartialDate;
import io.github.communique.wire.ReleaseReader;
import java.util.List;
import java.util.Optional;

/** The release of the visit to Kosovo of 7 July 2022, and short ways to its parts. */
abstract class KforVisitFacts {

    static final PressRelease RELEASE = ReleaseReader.standard()
            .read(Fixture.KFOR_VISIT.json())
            .getRelease()
            .orElseThrow();
    static final PartialDate DAY = PartialDate.parse("2022-07-07");

    final Engagement visit = RELEASE.engagement("visit").orElseThrow();
    final Engagement meeting = RELEASE.engagement("meeting").orElseThrow();
    final Engagement discussions = RELEASE.engagement("discussions").orElseThrow();
    final Engagement talks = RELEASE.engagement("talks").orElseThrow();
    final Mission kfor = RELEASE.mission("kfor").orElseThrow();
    final Mandate mandate = RELEASE.mandate("kfor-mandate").orElseThrow();

    static Person person(String id) {
        return (Person) RELEASE.participant(id).orElseThrow();
    }

    static Organisation organisation(String id) {
        return (Organisation) RELEASE.participant(id).orElseThrow();
    }

    static PersonGroup group(String id) {
        return (PersonGroup) RELEASE.participant(id).orElseThrow();
    }

    static OfficeHolder officeHolder(String id) {
        return (OfficeHolder) RELEASE.participant(id).orElseThrow();
    }

    static Post postOf(String id) {
        return person(id).getAppointments().get(0).getPost();
    }

    static HonorificKind honorific(String id, String text) {
        return person(id).getHonorifics().stream()
                .filter(honorific -> honorific.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getKind();
    }

    static List<String> parties(Engagement engagement, Side side) {
        return engagement.getParticipations().stream()
                .filter(part -> part.getSide().equals(Optional.of(side)))
                .map(Participation::getPartyId)
                .toList();
    }

    static Mention mentionOf(String words) {
        return RELEASE.getMentions().stream()
                .filter(mention -> mention.getWording().equals(words))
                .findFirst()
                .orElseThrow();
    }

    static Quote quote(String id) {
        return RELEASE.quote(id).orElseThrow();
    }

    static Attribution attribution(String quoteId) {
        return quote(quoteId).getAttribution().orElseThrow();
    }

    static Place place(String id) {
        return RELEASE.find(id, Place.class).orElseThrow();
    }

    static DocumentReference strategicConcept() {
        return RELEASE.getDocuments().get(0);
    }

    MandateTask task(String code) {
        return mandate.getTasks().stream()
                .filter(task -> task.getCode().equals(Optional.of(code)))
                .findFirst()
                .orElseThrow();
    }

    Cooperation cooperation() {
        return kfor.getCooperations().get(0);
    }

    static PoliticalProcess process() {
        return RELEASE.getProcesses().get(0);
    }

    static EventReference event() {
        return RELEASE.getEvents().get(0);
    }

    static String textAt(TextAnchor anchor) {
        int index = Integer.parseInt(anchor.getBlock().orElseThrow().steps().get(1));
        Block block = RELEASE.getBody().get(index);
        return new TextRange(anchor.getStart().orElseThrow(), anchor.getEnd().orElseThrow())
                .of(((Paragraph) block).getText());
    }
}
