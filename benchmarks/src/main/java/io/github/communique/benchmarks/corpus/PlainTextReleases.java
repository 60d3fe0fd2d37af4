package io.github.communique.benchmarks.corpus;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.metadata.Issuer;
import io.github.communique.participant.Organisation;
import java.net.URI;
import java.util.regex.Pattern;

/** Builds a release from plain text: its first line is the headline, and blank lines separate the paragraphs. */
final class PlainTextReleases {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final String ISSUER = "issuer";
    private static final int HEADLINE = 0;

    private PlainTextReleases() {}

    /**
     * Builds a release.
     *
     * @param number a number that makes its id unique
     * @param language its language, for example {@code en}
     * @throws IllegalArgumentException if the text is blank
     */
    static PressRelease of(String text, int number, String language) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is blank");
        }
        String[] lines = LINE_BREAK.split(text.strip(), 2);
        PressRelease.Builder release = PressRelease.builder()
                .id(URI.create("https://press.example.org/releases/" + number))
                .kind(ReleaseKind.PRESS_RELEASE)
                .language(language)
                .headline(Headline.builder().text(lines[HEADLINE].strip()).build())
                .addParticipants(Organisation.builder()
                        .id(ISSUER)
                        .name("The Issuing Office")
                        .build())
                .addIssuers(Issuer.builder().participantId(ISSUER).build());
        BLANK_LINES
                .splitAsStream(lines.length > 1 ? lines[1] : "")
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> release.addBody(
                        Paragraph.builder().text(oneLine(paragraph)).build()));
        return release.build();
    }

    private static String oneLine(String paragraph) {
        return LINE_BREAK.matcher(paragraph.strip()).replaceAll(" ");
    }
}
