package io.github.communique.examples;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Organisation;
import io.github.communique.quote.Quote;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseWriter;
import java.net.URI;
import java.util.Locale;

/** Builds a release, checks it and writes it. The README shows its imports and its main method. */
public final class BuildCheckWrite {

    private BuildCheckWrite() {}

    /** Prints what the check finds, and the release as JSON. */
    public static void main(String[] arguments) {
        // README
        PressRelease release = PressRelease.builder()
                .id(URI.create("https://www.example.org/press/1"))
                .kind(ReleaseKind.STATEMENT)
                .language("en")
                .addIssuers(Issuer.of("ministry"))
                .addParticipants(Organisation.of("ministry", "Ministry of Defence"))
                .headline(Headline.of("Mission goes on"))
                .addBody(Paragraph.of("“We stay here for ever,” the commander said."))
                .addQuotes(Quote.direct("We stay for ever", "commander"))
                .build();
        System.out.print(ReleaseValidator.standard().validate(release).toText(Locale.ENGLISH));
        System.out.println(ReleaseWriter.standard().indented().toJson(release));
        // end of README
    }
}
