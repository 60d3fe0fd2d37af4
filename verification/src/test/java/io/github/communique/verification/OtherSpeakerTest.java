package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.body.Paragraph;
import io.github.communique.metadata.Headline;
import io.github.communique.participant.Capacity;
import io.github.communique.participant.Organisation;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations whose speaker in the model is not the one whom the text names. */
class OtherSpeakerTest extends RulesOnText {

    private static final String OTHER_SPEAKER = "quote/other-speaker /quotes/0/attribution/speakerIds";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | “The ferry sails,” Ines Roth told the crew.",
                "en | Harbour Master Ines Roth said: “The ferry sails.”",
                "en | “The ferry sails.” — Ines Roth, Harbour Master",
                "en | “The ferry,” Ines Roth said, “sails.” “The ferry sails,” Roth repeated.",
                "fr | « The ferry sails », a déclaré Ines Roth.",
                "de | Ines Roth erklärte: „The ferry sails.“",
                "es | «The ferry sails», dijo Ines Roth.",
                "sv | – The ferry sails, säger Ines Roth."
            })
    void a_speaker_other_than_the_one_in_the_text_is_reported(String language, String paragraph) {
        assertThat(speakerFindings(language, paragraph, 1)).containsExactly(OTHER_SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | “The ferry sails,” Karl Bing told Ines Roth.",
                "en | Asked by Ines Roth, Karl Bing said: “The ferry sails.”",
                "en | “The ferry sails,” Karl Bing said. Ines Roth said that it was late.",
                "en | “The ferry sails,” he told Ines Roth.",
                "en | “The ferry sails,” said Ines Roth’s deputy, Karl Bing.",
                "fr | « The ferry sails », a dit Karl Bing à Ines Roth.",
                "de | „The ferry sails“, sagte Karl Bing zu Ines Roth."
            })
    void the_speaker_in_the_text_and_one_whom_it_does_not_name_are_left_alone(String language, String paragraph) {
        assertThat(speakerFindings(language, paragraph, 1)).isEmpty();
    }

    @Test
    void many_quotations_that_end_their_paragraphs_are_checked_to_the_last() {
        assertThat(speakerFindings("en", "Ines Roth said: “The ferry sails.”", 20))
                .hasSize(1);
    }

    private static List<String> speakerFindings(String language, String paragraph, int times) {
        PressRelease.Builder release = PressRelease.builder()
                .from(base().build())
                .language(language)
                .headline(Headline.builder().text("A ferry").build())
                .participants(List.of(
                        Organisation.of("office", "An Office"),
                        speaker("roth", "Ines Roth", "Roth"),
                        speaker("bing", "Karl Bing", "Bing")))
                .addQuotes(Quote.builder()
                        .kind(QuoteKind.DIRECT)
                        .addParts(QuotePart.builder()
                                .kind(QuotePartKind.DIRECT)
                                .text("The ferry sails")
                                .build())
                        .attribution(Attribution.builder().addSpeakerIds("bing").build())
                        .build());
        IntStream.range(0, times)
                .forEach(
                        i -> release.addBody(Paragraph.builder().text(paragraph).build()));
        return ReleaseValidator.standard().validate(release.build()).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("quote/other-speaker"))
                .map((Finding finding) -> finding.getRuleId() + " " + finding.getPointer())
                .toList();
    }

    private static Person speaker(String id, String name, String family) {
        return Person.builder()
                .id(id)
                .name(PersonName.builder().display(name).family(family).build())
                .capacity(Capacity.builder().statedAs("Harbour Master").build())
                .build();
    }
}
