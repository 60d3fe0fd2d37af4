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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | “The ferry sails,” the Pilot of Lindow said. Karl Bing was there.",
                "en | “The ferry sails,” said the Pilot of Lindow.",
                "en | The Pilot of Lindow said: “The ferry sails.”",
                "fr | « The ferry sails », a déclaré le pilote de Lindow."
            })
    void a_speaker_named_by_an_office_that_only_another_person_has_is_reported(String language, String paragraph) {
        String office = language.equals("fr") ? "Pilote de Lindow" : "Pilot of Lindow";

        assertThat(findings(withOffices(language, "A ferry", paragraph, office, "Harbour Master")))
                .containsExactly(OTHER_SPEAKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The ferry sails,” the Deputy Pilot of Lindow said.",
                "“The ferry sails,” the former Pilot of Lindow said.",
                "“The ferry sails,” said a friend of the Pilot of Lindow.",
                "“The ferry sails,” he told the Pilot of Lindow.",
                "“The ferry sails,” the Pilot of Lindow Bay said."
            })
    void an_office_that_may_be_that_of_somebody_else_is_left_alone(String paragraph) {
        assertThat(findings(withOffices("en", "A ferry", paragraph, "Pilot of Lindow", "Harbour Master")))
                .isEmpty();
    }

    @Test
    void an_office_that_two_persons_have_or_that_the_speaker_lacks_is_left_alone() {
        String paragraph = "“The ferry sails,” the Pilot of Lindow said.";

        assertThat(findings(withOffices("en", "A ferry", paragraph, "Pilot of Lindow", "Chief Pilot of Lindow")))
                .isEmpty();
        assertThat(findings(withOffices("en", "A ferry", paragraph, "Pilot of Lindow", null)))
                .isEmpty();
    }

    @Test
    void the_speaker_of_words_that_only_the_headline_quotes_is_compared() {
        String below = "Ines Roth and Karl Bing were there.";

        assertThat(findings(withOffices("en", "Ines Roth: “The ferry sails”", below, "Pilot", "Harbour Master")))
                .containsExactly(OTHER_SPEAKER);
        assertThat(findings(withOffices("en", "Karl Bing: “The ferry sails”", below, "Pilot", "Harbour Master")))
                .isEmpty();
        assertThat(findings(withOffices(
                        "en",
                        "Ines Roth: “The ferry sails”",
                        "“The ferry sails,” Karl Bing said.",
                        "Pilot",
                        "Harbour Master")))
                .isEmpty();
    }

    private static List<String> findings(PressRelease release) {
        return ReleaseValidator.standard().validate(release).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("quote/other-speaker"))
                .map((Finding finding) -> finding.getRuleId() + " " + finding.getPointer())
                .toList();
    }

    private static PressRelease withOffices(
            String language, String headline, String paragraph, String officeOfRoth, @Nullable String officeOfBing) {
        return release(
                        language,
                        headline,
                        speaker("roth", "Ines Roth", "Roth", officeOfRoth),
                        speaker("bing", "Karl Bing", "Bing", officeOfBing))
                .addBody(Paragraph.builder().text(paragraph).build())
                .build();
    }

    @Test
    void many_quotations_that_end_their_paragraphs_are_checked_to_the_last() {
        assertThat(speakerFindings("en", "Ines Roth said: “The ferry sails.”", 20))
                .hasSize(1);
    }

    private static List<String> speakerFindings(String language, String paragraph, int times) {
        PressRelease.Builder release = release(
                language,
                "A ferry",
                speaker("roth", "Ines Roth", "Roth", "Harbour Master"),
                speaker("bing", "Karl Bing", "Bing", "Harbour Master"));
        IntStream.range(0, times)
                .forEach(
                        i -> release.addBody(Paragraph.builder().text(paragraph).build()));
        return findings(release.build());
    }

    private static PressRelease.Builder release(String language, String headline, Person roth, Person bing) {
        return PressRelease.builder()
                .from(base().build())
                .language(language)
                .headline(Headline.builder().text(headline).build())
                .participants(List.of(Organisation.of("office", "An Office"), roth, bing))
                .addQuotes(Quote.builder()
                        .kind(QuoteKind.DIRECT)
                        .addParts(QuotePart.builder()
                                .kind(QuotePartKind.DIRECT)
                                .text("The ferry sails")
                                .build())
                        .attribution(Attribution.builder().addSpeakerIds("bing").build())
                        .build());
    }

    private static Person speaker(String id, String name, String family, @Nullable String office) {
        Person.Builder person = Person.builder()
                .id(id)
                .name(PersonName.builder().display(name).family(family).build());
        return office == null
                ? person.build()
                : person.capacity(Capacity.builder().statedAs(office).build()).build();
    }
}
