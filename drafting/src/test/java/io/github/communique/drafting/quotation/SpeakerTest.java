package io.github.communique.drafting.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How a speaker is named, and who a pronoun is. */
class SpeakerTest {

    private static FoundSpeaker speaker(QuotationsIn quotations) {
        return Objects.requireNonNull(quotations.only().speaker());
    }

    private static FoundSpeaker last(QuotationsIn quotations) {
        return Objects.requireNonNull(
                quotations.found().get(quotations.found().size() - 1).speaker());
    }

    @Test
    void the_title_before_a_name_is_no_part_of_it() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay in the harbour,” Ambassador Ida Example said.");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Ida Example");
        assertThat(quotations.words(speaker(quotations).title())).isEqualTo("Ambassador");
    }

    @Test
    void the_office_before_a_name_is_its_title() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay in the harbour,” harbour spokesman Erik Torp said.");

        assertThat(quotations.words(speaker(quotations).title())).isEqualTo("harbour spokesman");
    }

    @Test
    void an_office_may_precede_a_name_with_a_possessive() {
        QuotationsIn quotations = QuotationsIn.of("en", "Nordhavn's head Erik Torp said: “We stay in the harbour.”");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp");
        assertThat(quotations.words(speaker(quotations).title())).isEqualTo("Nordhavn's head");
    }

    @Test
    void the_apposition_after_a_name_is_its_office() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "“We stay in the harbour,” said Erik Torp, head of the harbour office.");

        assertThat(quotations.words(speaker(quotations).apposition())).isEqualTo("head of the harbour office");
    }

    @Test
    void the_name_may_be_the_apposition_of_an_office() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "The head of the harbour, Ida Example, said: “We stay in the harbour.”");

        assertThat(speaker(quotations).kind()).isEqualTo(Kind.NAME);
        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Ida Example");
        assertThat(quotations.words(speaker(quotations).title())).isEqualTo("The head of the harbour");
    }

    @Test
    void an_apposition_may_stand_between_the_name_and_the_verb() {
        QuotationsIn quotations = QuotationsIn.of(
                "en", "Erik Torp, who has led the harbour office since May, told reporters: “We stay here.”");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp");
    }

    @Test
    void an_unnamed_holder_of_an_office_is_an_office() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay in the harbour,” the KFOR Commander said.");

        assertThat(speaker(quotations).kind()).isEqualTo(Kind.OFFICE);
        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("the KFOR Commander");
    }

    @Test
    void an_office_keeps_its_complement() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "“We stay in the harbour,” a spokesman for the harbour office said.");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("a spokesman for the harbour office");
    }

    @Test
    void several_speakers_are_a_collective() {
        assertThat(speaker(QuotationsIn.of("en", "“We stay in the harbour,” the ministers said."))
                        .kind())
                .isEqualTo(Kind.COLLECTIVE);
    }

    @Test
    void two_names_are_a_collective() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay in the harbour,” Erik Torp and Ida Example said.");

        assertThat(speaker(quotations).kind()).isEqualTo(Kind.COLLECTIVE);
        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp and Ida Example");
    }

    @Test
    void a_body_is_an_organisation() {
        assertThat(speaker(QuotationsIn.of("en", "“We stay in the harbour,” the ministry said."))
                        .kind())
                .isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void an_acronym_is_an_organisation() {
        assertThat(speaker(QuotationsIn.of("en", "“We stay in the harbour,” NATO said."))
                        .kind())
                .isEqualTo(Kind.ORGANISATION);
    }

    @Test
    void a_statement_is_a_document() {
        assertThat(speaker(QuotationsIn.of("en", "“We stay in the harbour,” the statement said."))
                        .kind())
                .isEqualTo(Kind.DOCUMENT);
    }

    @Test
    void a_pronoun_means_the_only_person_named_before() {
        QuotationsIn quotations = QuotationsIn.of(
                "en", "“We stay in the harbour,” Ida Example said.", "“The lock is open again,” she added.");

        assertThat(last(quotations).kind()).isEqualTo(Kind.PRONOUN);
        assertThat(quotations.words(last(quotations).antecedent())).isEqualTo("Ida Example");
    }

    @Test
    void a_pronoun_that_may_mean_two_persons_has_no_antecedent() {
        QuotationsIn quotations = QuotationsIn.of(
                "en",
                "“We stay in the harbour,” Ida Example said.",
                "The minister met with Maja Muster.",
                "“The lock is open again,” she added.");

        assertThat(last(quotations).antecedent()).isNull();
    }

    @Test
    void a_pronoun_without_a_name_before_has_no_antecedent() {
        assertThat(speaker(QuotationsIn.of("en", "“We stay in the harbour,” she said."))
                        .antecedent())
                .isNull();
    }

    @Test
    void a_passage_between_two_speakers_has_both_as_alternatives() {
        QuotationsIn quotations = QuotationsIn.of("en", "Erik Torp said: “We stay in the harbour,” said Ida Example.");

        assertThat(quotations.only().speaker()).isNull();
        assertThat(quotations.only().alternatives())
                .extracting(alternative -> quotations.words(alternative.span()))
                .containsExactly("Erik Torp", "Ida Example");
    }

    @Test
    void the_subject_of_the_sentence_speaks_in_a_participle_clause() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "Erik Torp welcomed the plan, saying: “We stay in the harbour.”");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp");
    }

    @Test
    void the_subject_of_the_sentence_speaks_after_a_conjunction() {
        QuotationsIn quotations = QuotationsIn.of("en", "Erik Torp opened the lock and said: “We stay here for good.”");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp");
    }

    @Test
    void who_is_quoted_speaks_and_not_who_quotes() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "Erik Torp was quoted as saying “we stay in the harbour for good”.");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Erik Torp");
    }

    @Test
    void a_sentence_that_reports_somebody_names_the_speaker_of_the_next() {
        QuotationsIn quotations = QuotationsIn.of("en", "The lock is open, Erik Torp said. “We stay in the harbour.”");

        assertThat(quotations.all())
                .containsExactly("Erik Torp: <The lock is open>", "Erik Torp: [We stay in the harbour.]");
    }

    @Test
    void an_initial_belongs_to_the_name() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay in the harbour,” said Sen. Ida H. Example.");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Ida H. Example");
        assertThat(quotations.words(speaker(quotations).title())).isEqualTo("Sen.");
    }

    @Test
    void the_author_of_a_statement_speaks_in_the_next_paragraph() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "Here is Ida Example’s statement:", "“We stay in the harbour for good.”");

        assertThat(quotations.words(speaker(quotations).span())).isEqualTo("Ida Example");
    }

    @Test
    void a_label_is_no_speaker() {
        assertThat(QuotationsIn.of("en", "Quote:", "“We stay in the harbour for good.”")
                        .only()
                        .speaker())
                .isNull();
    }

    @Test
    void a_family_name_and_the_whole_name_are_one_speaker() {
        assertThat(QuotationsIn.of("en", "Torp: “We stay in the harbour,” said Erik Torp.")
                        .only()
                        .alternatives())
                .isEmpty();
    }
}
