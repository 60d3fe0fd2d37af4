package io.github.communique.drafting.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.drafting.quotation.FoundQuotation.Kind;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is a quotation, of which parts it consists, and where its attribution stands. */
class QuotationFinderTest {

    @Test
    void a_speaker_after_the_words_is_found() {
        assertThat(QuotationsIn.of("en", "“We stay in the harbour,” Erik Torp said.")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour,]");
    }

    @Test
    void a_speaker_after_the_verb_is_found() {
        assertThat(QuotationsIn.of("en", "“We stay in the harbour,” said Erik Torp.")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour,]");
    }

    @Test
    void a_speaker_before_a_colon_is_found() {
        assertThat(QuotationsIn.of("en", "Erik Torp said on Monday: “We stay in the harbour.”")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour.]");
    }

    @Test
    void a_name_and_a_colon_name_the_speaker() {
        assertThat(QuotationsIn.of("en", "Erik Torp: “We stay in the harbour.”").all())
                .containsExactly("Erik Torp: [We stay in the harbour.]");
    }

    @Test
    void the_source_after_according_to_is_the_speaker() {
        assertThat(QuotationsIn.of("en", "The lock is “as good as it ever was,” according to Erik Torp.")
                        .all())
                .containsExactly("Erik Torp: [as good as it ever was,]");
    }

    @Test
    void words_on_both_sides_of_the_attribution_are_one_quotation() {
        QuotationsIn quotations = QuotationsIn.of("en", "“We stay,” Erik Torp said, “in the harbour of Ida.”");

        assertThat(quotations.all()).containsExactly("Erik Torp: [We stay,] [in the harbour of Ida.]");
        assertThat(quotations.only().place()).isEqualTo(Place.AMID);
    }

    @Test
    void a_sentence_after_the_attribution_belongs_to_the_quotation() {
        assertThat(QuotationsIn.of("en", "“We stay,” said Erik Torp. “We open in May.”")
                        .all())
                .containsExactly("Erik Torp: [We stay,] [We open in May.]");
    }

    @Test
    void a_quotation_over_two_paragraphs_is_one() {
        assertThat(QuotationsIn.of("en", "Erik Torp said: “We stay in the harbour.", "“We open the lock in May.”")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour.] [We open the lock in May.]");
    }

    @Test
    void a_paragraph_that_ends_with_a_colon_leads_in_the_next() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "Erik Torp said on Monday:", "“We stay in the harbour until the end of May.”");

        assertThat(quotations.all()).containsExactly("Erik Torp: [We stay in the harbour until the end of May.]");
        assertThat(quotations.only().kind()).isEqualTo(Kind.BLOCK);
    }

    @Test
    void a_statement_with_a_colon_leads_in_the_next_paragraph() {
        assertThat(QuotationsIn.of(
                                "en",
                                "Erik Torp made the following statement:",
                                "“We stay in the harbour until the end of May.”")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour until the end of May.]");
    }

    @Test
    void a_block_quotation_of_the_source_is_a_quotation_without_marks() {
        QuotationsIn quotations = QuotationsIn.withBlockQuotation(1, "Erik Torp said:", "We stay in the harbour.");

        assertThat(quotations.all()).containsExactly("Erik Torp: [We stay in the harbour.]");
        assertThat(quotations.only().kind()).isEqualTo(Kind.BLOCK);
    }

    @Test
    void a_signature_after_a_dash_names_the_speaker() {
        assertThat(QuotationsIn.of("en", "“We stay in the harbour.” – Ida Example, Minister of Harbours")
                        .all())
                .containsExactly("Ida Example: [We stay in the harbour.]");
    }

    @Test
    void quoted_words_in_a_reported_sentence_are_a_mixed_quotation() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "Erik Torp said that the lock was “open to all ships again” in May.");

        assertThat(quotations.all()).containsExactly("Erik Torp: <the lock was> [open to all ships again] <in May>");
        assertThat(quotations.only().kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void the_object_of_a_naming_verb_is_quoted() {
        assertThat(QuotationsIn.of("en", "Erik Torp called the storm “the worst in a hundred years”.")
                        .all())
                .containsExactly("Erik Torp: [the worst in a hundred years]");
    }

    @Test
    void a_few_quoted_words_at_the_end_of_a_reported_clause_are_quoted() {
        assertThat(QuotationsIn.of("en", "Erik Torp said that the storm was “truly dreadful”.")
                        .all())
                .containsExactly("Erik Torp: <the storm was> [truly dreadful]");
    }

    @Test
    void reported_words_after_that_are_an_indirect_quotation() {
        QuotationsIn quotations = QuotationsIn.of("en", "On Monday, Erik Torp stressed that the lock stays open.");

        assertThat(quotations.all()).containsExactly("Erik Torp: <the lock stays open>");
        assertThat(quotations.only().kind()).isEqualTo(Kind.INDIRECT);
    }

    @Test
    void a_reported_sentence_may_end_with_its_attribution() {
        assertThat(QuotationsIn.of("en", "The lock stays open until June, Erik Torp said on Monday.")
                        .all())
                .containsExactly("Erik Torp: <The lock stays open until June>");
    }

    @Test
    void the_words_of_the_attribution_are_kept_with_the_verb() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "“We stay in the harbour,” Ambassador Ida Example said on Monday.");

        assertThat(quotations.words(quotations.only().wording())).isEqualTo("Ambassador Ida Example said on Monday");
        assertThat(quotations.words(quotations.only().cue())).isEqualTo("said");
    }

    @Test
    void the_paragraphs_of_a_transcript_have_their_speakers() {
        assertThat(QuotationsIn.of(
                                "en",
                                "Moderator: Good morning to all of you.",
                                "Erik Torp: The lock is open again.",
                                "Moderator: Since when is it open?",
                                "Erik Torp: Since the end of May.")
                        .all())
                .containsExactly(
                        "Moderator: [Good morning to all of you.]",
                        "Erik Torp: [The lock is open again.]",
                        "Moderator: [Since when is it open?]",
                        "Erik Torp: [Since the end of May.]");
    }

    @Test
    void a_question_may_precede_its_attribution() {
        assertThat(QuotationsIn.of("en", "“Why should we leave the harbour?” Erik Torp asked.")
                        .all())
                .containsExactly("Erik Torp: [Why should we leave the harbour?]");
    }

    @Test
    void quotations_stand_in_the_order_of_the_text() {
        assertThat(QuotationsIn.of(
                                "en",
                                "Ida Example said that the lock stays open.",
                                "“We stay in the harbour,” said Erik Torp.")
                        .found())
                .extracting(quotation ->
                        Objects.requireNonNull(quotation.speaker()).span().block())
                .containsExactly(0, 1);
    }
}
