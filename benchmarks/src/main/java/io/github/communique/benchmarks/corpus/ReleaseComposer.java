package io.github.communique.benchmarks.corpus;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.body.Paragraph;
import io.github.communique.body.SubHeading;
import io.github.communique.engagement.Engagement;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.engagement.Participation;
import io.github.communique.engagement.Side;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Honorific;
import io.github.communique.participant.HonorificKind;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.OrganisationKind;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.place.Place;
import io.github.communique.place.PlaceKind;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Pointer;
import io.github.communique.time.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * Composes releases with about 5 KB of text from a seed, each with different words, names, figures and dates: two
 * thirds in English and the rest in French, with an issuer, speakers, a meeting and quotations. Not thread-safe.
 */
final class ReleaseComposer {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 2);
    private static final int DAYS = 5_000;
    private static final int MIN_TEXT = 4_400;
    private static final int TEXT_RANGE = 1_000;

    private final Random random;
    private final Map<CorpusLanguage, Grammar> grammars = new EnumMap<>(CorpusLanguage.class);
    private int count;

    ReleaseComposer(long seed) {
        this.random = new Random(seed);
    }

    /** The next release. */
    PressRelease next() {
        count++;
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        CorpusLanguage language = random.nextInt(3) == 0 ? CorpusLanguage.FRENCH : CorpusLanguage.ENGLISH;
        Grammar grammar = grammars.computeIfAbsent(language, known -> Grammar.of(known.grammar()));
        return new Composition(language, new CorpusText(language, grammar, random, day), day).compose();
    }

    /** One release. */
    private final class Composition {

        private final CorpusLanguage language;
        private final CorpusText text;
        private final LocalDate day;
        private final PressRelease.Builder release = PressRelease.builder();
        private int blocks;
        private int length;

        Composition(CorpusLanguage language, CorpusText text, LocalDate day) {
            this.language = language;
            this.text = text;
            this.day = day;
        }

        PressRelease compose() {
            release.id(URI.create("https://press.example.org/releases/" + count))
                    .kind(ReleaseKind.PRESS_RELEASE)
                    .language(language.tag())
                    .headline(Headline.builder().text(text.text("{headline}")).build())
                    .addIssuers(Issuer.builder().participantId("organisation-0").build())
                    .lifecycle(Lifecycle.builder().issued(PartialDate.of(day)).build());
            addParties();
            addParagraph(text.text("{opening}"));
            int enough = MIN_TEXT + random.nextInt(TEXT_RANGE);
            int middle = enough / 2;
            while (length < enough) {
                if (length > middle) {
                    addHeading();
                    middle = Integer.MAX_VALUE;
                }
                addNext();
            }
            addParagraph(text.text("{note}"));
            return release.build();
        }

        private void addNext() {
            switch (random.nextInt(8)) {
                case 0, 1 -> addQuotation();
                case 2 -> addParagraph(text.text("{citation} {sentence}"));
                case 3 -> addParagraph(text.text("{sentence}"));
                case 4, 5 -> addParagraph(text.text("{sentence} {sentence} {sentence}"));
                default -> addParagraph(text.text("{sentence} {sentence}"));
            }
        }

        private void addParagraph(String paragraph) {
            release.addBody(Paragraph.builder().text(paragraph).build());
            added(paragraph);
        }

        private void addHeading() {
            String heading = text.text("{section}");
            release.addBody(SubHeading.builder().text(heading).build());
            added(heading);
        }

        private void added(String block) {
            blocks++;
            length += block.length();
        }

        private void addParties() {
            Engagement.Builder meeting = Engagement.builder()
                    .id("meeting")
                    .kind(EngagementKind.MEETING)
                    .date(PartialDate.of(day))
                    .place(Place.builder()
                            .name(text.places().get(0))
                            .kind(PlaceKind.CITY)
                            .build());
            for (int i = 0; i < text.organisations().size(); i++) {
                String id = "organisation-" + i;
                release.addParticipants(Organisation.builder()
                        .id(id)
                        .name(text.organisations().get(i))
                        .kind(OrganisationKind.AGENCY)
                        .build());
                meeting.addParticipations(Participation.builder()
                        .partyId(id)
                        .side(i == 0 ? Side.HOST : Side.VISITOR)
                        .build());
            }
            for (int i = 0; i < text.speakers().size(); i++) {
                release.addParticipants(person("speaker-" + i, text.speakers().get(i)));
            }
            release.addEngagements(meeting.build());
        }

        private Person person(String id, CorpusText.Speaker speaker) {
            return Person.builder()
                    .id(id)
                    .name(PersonName.builder()
                            .display(speaker.display())
                            .given(speaker.given())
                            .family(speaker.family())
                            .build())
                    .addHonorifics(Honorific.builder()
                            .text(speaker.title())
                            .kind(HonorificKind.COURTESY_TITLE)
                            .build())
                    .addAppointments(Appointment.builder()
                            .post(Post.builder()
                                    .label(speaker.office())
                                    .organisationId("organisation-0")
                                    .build())
                            .build())
                    .build();
        }

        private void addQuotation() {
            CorpusText.Speaker speaker = text.speaker();
            String said = text.text("{quotation}");
            String cue = text.text("{cue}");
            String paragraph = language.quoted(said, cue, speaker.withTitle() + ", " + speaker.office());
            addQuote(speaker, said, cue, paragraph);
            boolean goesOn = random.nextBoolean();
            addParagraph(goesOn ? paragraph + " " + language.quoted(text.text("{further}")) : paragraph);
        }

        private void addQuote(CorpusText.Speaker speaker, String said, String cue, String paragraph) {
            int start = paragraph.codePointCount(0, paragraph.indexOf(said));
            release.addQuotes(Quote.builder()
                    .kind(QuoteKind.DIRECT)
                    .addParts(QuotePart.builder()
                            .kind(QuotePartKind.DIRECT)
                            .text(said)
                            .build())
                    .attribution(Attribution.builder()
                            .addSpeakerIds("speaker-" + text.speakers().indexOf(speaker))
                            .cue(cue)
                            .speakerWording(speaker.withTitle())
                            .resolution(AttributionResolution.EXPLICIT)
                            .build())
                    .addAnchors(TextAnchor.builder()
                            .block(Pointer.parse("/body/" + blocks + "/text"))
                            .start(start)
                            .end(start + said.codePointCount(0, said.length()))
                            .exact(said)
                            .build())
                    .build());
        }
    }
}
