package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.Side;
import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Disclosure;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Finding;
import io.github.communique.time.PartialDate;
import io.github.communique.time.Stamp;
import io.github.communique.validation.ReleaseValidator;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small releases in which a text and the model go together or do not. */
abstract class RulesOnText {

    static List<String> findings(PressRelease.Builder release) {
        return ReleaseValidator.standard().validate(release.build()).getFindings().stream()
                .map((Finding finding) -> finding.getRuleId() + " " + finding.getPointer())
                .toList();
    }

    static PressRelease.Builder base() {
        return PressRelease.builder()
                .addIssuers(Issuer.of("office"))
                .addParticipants(Organisation.of("office", "An Office"))
                .id(URI.create("https://www.example.org/press/1"))
                .kind(ReleaseKind.STATEMENT)
                .language("en")
                .headline(Headline.builder().text("A headline").build());
    }

    static PressRelease.Builder text(String paragraph) {
        return base().addBody(Paragraph.builder().text(paragraph).build());
    }

    static PressRelease.Builder issued(String date, String paragraph) {
        return text(paragraph)
                .lifecycle(Lifecycle.builder().issued(PartialDate.parse(date)).build());
    }

    static PressRelease.Builder published(String at, String embargo) {
        return text("Nothing more.")
                .lifecycle(Lifecycle.builder()
                        .firstPublished(Stamp.parse(at))
                        .embargo(Embargo.builder().until(Stamp.parse(embargo)).build())
                        .build());
    }

    static PressRelease.Builder said(String words, String paragraph) {
        return quoting(QuoteKind.DIRECT, QuotePartKind.DIRECT, words, paragraph);
    }

    static PressRelease.Builder quoting(QuoteKind kind, QuotePartKind partKind, String words, String paragraph) {
        return text(paragraph)
                .lede("Ana Marsh came.")
                .addParticipants(person(Disclosure.WITHHELD))
                .addQuotes(Quote.builder()
                        .kind(kind)
                        .addParts(QuotePart.builder().kind(partKind).text(words).build())
                        .attribution(Attribution.builder()
                                .addSpeakerIds("p")
                                .cue("said")
                                .build())
                        .build());
    }

    static Person person(@Nullable Disclosure disclosure) {
        Person.Builder person = Person.builder()
                .id("p")
                .name(PersonName.builder().display("Ana Marsh").build());
        return disclosure == null
                ? person.build()
                : person.capacity(Capacity.builder().disclosure(disclosure).build())
                        .build();
    }

    static PressRelease.Builder named(String given, String family, String paragraph) {
        return text(paragraph)
                .addParticipants(person(Disclosure.WITHHELD).toBuilder()
                        .name(PersonName.builder()
                                .display(given + " " + family)
                                .family(family)
                                .build())
                        .build());
    }

    static PressRelease.Builder talks(String... ids) {
        Engagement.Builder talks = Engagement.builder().id("talks").kind(EngagementKind.BILATERAL);
        PressRelease.Builder release = text("Ana Marsh came.");
        for (String id : ids) {
            release.addParticipants(
                    person(Disclosure.WITHHELD).toBuilder().id(id).build());
            talks.addParticipations(Participation.builder()
                    .partyId(id)
                    .side(id.equals("a") ? Side.HOST : Side.VISITOR)
                    .build());
        }
        return release.addEngagements(talks.build());
    }
}
