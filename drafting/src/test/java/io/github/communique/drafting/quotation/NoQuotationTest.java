package io.github.communique.drafting.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like quotations and are none, or have no certain speaker. */
class NoQuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exhibition “The Long Way Home to Nordhavn” opens in May.",
                "Erik “The Rope” Torp opened the lock.",
                "The so-called “green line” runs along the harbour.",
                "The board is 12\" wide and 14\" long.",
                "The award “for the best lock of the year” goes to Nordhavn.",
                "Visit “www.example.org” for more.",
                "“Nordhavn” is the name of the ship."
            })
    void titles_names_and_words_used_with_reserve_are_no_quotations(String text) {
        assertThat(QuotationsIn.of("en", text).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erik Torp did not say that the lock is open.",
                "Erik Torp was told that the lock is open.",
                "It is said that the lock is open.",
                "Erik Torp opened the lock that the storm had shut.",
                "The report that Erik Torp wrote is open to all.",
                "A receipt from a harbour saying that it is open is enough.",
                "Since May, the number of ships has continued to grow fast.",
                "Erik Torp noted the long road that leads to the lock.",
                "– the first item of a list of things",
                "Contact: Ida Example at the harbour office"
            })
    void what_nobody_says_is_no_quotation(String text) {
        assertThat(QuotationsIn.of("en", text).all().stream().filter(found -> !found.startsWith("It:")))
                .isEmpty();
    }

    @Test
    void contacts_with_labels_are_no_transcript() {
        assertThat(QuotationsIn.of(
                                "en",
                                "Contact: Ida Example at the harbour office",
                                "Telephone: 555 01 02 or 555 01 03",
                                "Address: 1 Long Street in Nordhavn")
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “We stay in the harbour.” The letter was for Erik Torp.
                    “We stay in the harbour.” Erik Torp heard it and left.
                    The crowd sang for Erik Torp. “We stay in the harbour.”
                    """)
    void a_person_who_does_not_speak_is_not_the_speaker(String text) {
        assertThat(QuotationsIn.of("en", text).found())
                .allSatisfy(quotation -> assertThat(quotation.speaker()).isNull());
    }

    @Test
    void somebody_else_in_between_ends_the_turn_of_a_speaker() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "“We stay,” Erik Torp said. Ida Example left the room. “We will not stay here.”");

        assertThat(quotations.all()).doesNotContain("Erik Torp: [We stay,] [We will not stay here.]");
    }

    @Test
    void the_name_after_a_preposition_does_not_speak() {
        QuotationsIn quotations =
                QuotationsIn.of("en", "In a letter to Maja Muster, Erik Torp said: “We stay in the harbour.”");

        assertThat(quotations.all()).containsExactly("Erik Torp: [We stay in the harbour.]");
    }

    @Test
    void who_hears_does_not_speak() {
        assertThat(QuotationsIn.of("en", "“We stay in the harbour,” Erik Torp told Maja Muster.")
                        .all())
                .containsExactly("Erik Torp: [We stay in the harbour,]");
    }

    @Test
    void an_empty_text_has_no_quotation() {
        assertThat(QuotationsIn.of("en", "", "…", "“”").all()).isEmpty();
    }

    @Test
    void a_text_in_a_language_without_words_has_no_speaker() {
        assertThat(QuotationsIn.of("eu", "“Portuan geratzen gara beti,” Erik Torpek esan zuen.")
                        .found())
                .allSatisfy(quotation -> assertThat(quotation.speaker()).isNull());
    }
}
