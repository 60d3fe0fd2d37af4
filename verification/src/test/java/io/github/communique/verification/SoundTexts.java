package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Organisation;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.time.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Releases of which nothing is modelled but the text: the sound texts of the resource of that name. */
final class SoundTexts {

    private SoundTexts() {}

    /** A text, its language and its name. */
    record SoundText(String name, String language, List<String> lines) {

        PressRelease release() {
            PressRelease release = SoundTexts.release(language, lines.get(0), lines.subList(1, lines.size()));
            boolean isDatedInText = name.equals("dateline");
            return isDatedInText ? release : issued(release);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static PressRelease issued(PressRelease release) {
        Lifecycle lifecycle =
                Lifecycle.builder().issued(PartialDate.parse("2022-07-05")).build();
        return release.toBuilder().lifecycle(lifecycle).build();
    }

    static PressRelease release(String language, String headline, List<String> paragraphs) {
        PressRelease.Builder release = PressRelease.builder()
                .id(URI.create("https://www.example.org/press/text"))
                .kind(ReleaseKind.PRESS_RELEASE)
                .language(language)
                .addIssuers(Issuer.builder().participantId("office").build())
                .addParticipants(
                        Organisation.builder().id("office").name("An Office").build())
                .headline(Headline.builder().text(headline).build());
        paragraphs.forEach(
                text -> release.addBody(Paragraph.builder().text(text).build()));
        return release.build();
    }

    /** A direct quotation of these words in one part. */
    static Quote quote(String words, Attribution attribution) {
        return Quote.builder()
                .kind(QuoteKind.DIRECT)
                .addParts(QuotePart.builder()
                        .kind(QuotePartKind.DIRECT)
                        .text(words)
                        .build())
                .attribution(attribution)
                .build();
    }

    static List<SoundText> all() {
        List<SoundText> texts = new ArrayList<>();
        for (String line : Texts.lines("sound-texts.txt")) {
            if (line.startsWith("[") && line.contains(" | ")) {
                String[] name = line.substring(1, line.length() - 1).split(" \\| ", -1);
                texts.add(new SoundText(name[0], name[1], new ArrayList<>()));
            } else {
                List<String> lines = texts.get(texts.size() - 1).lines();
                if (line.startsWith("> ")) {
                    int last = lines.size() - 1;
                    lines.set(last, lines.get(last) + "\n" + line.substring(2));
                } else {
                    lines.add(line);
                }
            }
        }
        return texts;
    }
}
