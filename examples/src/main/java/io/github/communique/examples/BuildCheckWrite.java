package io.github.communique.examples;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseWriter;
import java.net.URI;
import java.util.Locale;

/** Builds a release, checks it and writes it. The README shows its main method. */
public final class BuildCheckWrite {

    private BuildCheckWrite() {}

    /** Prints what the check finds, and the release as JSON. */
    public static void main(String[] arguments) {
        // README
        PressRelease release = PressRelease.builder()
                .id(URI.create("https://www.example.org/press/1"))
                .kind(ReleaseKind.STATEMENT)
                .language("en")
                .addIssuers(Issuer.builder().participantId("ministry").build())
                .headline(Headline.builder().text("Mission goes on").build())
                .addBody(Paragraph.builder()
                        .text("“We stay here for ever,” the commander said.")
                        .build())
                .addQuotes(Quote.builder()
                        .kind(QuoteKind.DIRECT)
                        .addParts(QuotePart.builder()
                                .kind(QuotePartKind.DIRECT)
                                .text("We stay for ever")
                                .build())
                        .attribution(Attribution.builder()
                                .addSpeakerIds("commander")
                                .cue("said")
                                .build())
                        .build())
                .build();
        System.out.print(ReleaseValidator.standard().validate(release).toText(Locale.ENGLISH));
        System.out.println(ReleaseWriter.standard().indented().toJson(release));
        // end of README
    }
}
