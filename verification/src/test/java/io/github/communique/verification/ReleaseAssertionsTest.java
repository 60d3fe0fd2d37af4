package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static io.github.communique.fixtures.assertj.DraftAssertions.draftOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.engagement.EngagementKind;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What assertions on releases and drafts accept, and what a failure says to somebody who knows neither. */
class ReleaseAssertionsTest {

    private static final PressRelease SMALL = Fixture.SMALL_RELEASE.release();
    private static final String TEXT = """
            Harbour Office opens its new pier

            4 March 2026

            “Ships no longer wait for the tide,” the director of the Harbour Office, Ida Example, said.
            """;

    @Test
    void releases_that_differ_are_compared_value_by_value() {
        PressRelease changed = SMALL.toBuilder()
                .headline(SMALL.getHeadline().toBuilder().text("Pier opens").build())
                .lede("Port Example has a pier.")
                .build();

        fails(() -> assertThat(changed).isEqualTo(SMALL), """
                The releases differ in 2 values:
                /headline/text
                  expected: "Harbour Office opens its new pier"
                  found:    "Pier opens"
                /lede
                  expected: nothing
                  found:    "Port Example has a pier.\"""");
        assertThat(SMALL).isEqualTo(SMALL.toBuilder().build());
    }

    @Test
    void a_quotation_is_found_by_any_name_of_its_speaker() {
        assertThat(SMALL)
                .hasQuoteBy("Ida Example")
                .hasQuoteBy("Example")
                .hasQuoteBy("director")
                .hasQuoteBy("Ida Example", "wait for the tide");

        fails(
                () -> assertThat(SMALL).hasQuoteBy("Ada Sample"),
                "Expected: a quotation by \"Ada Sample\"",
                "Found: Ida Example");
    }

    @Test
    void words_of_another_speaker_are_shown_with_their_speaker() {
        fails(
                () -> assertThat(SMALL).hasQuoteBy("Harbour Office", "the tide"),
                "Expected: a quotation by \"Harbour Office\" with the words \"the tide\"",
                "Found: [Ida Example]: Ships no longer wait for the tide");
    }

    @Test
    void a_mission_is_found_by_name_and_acronym() {
        assertThat(KforVisit.sound()).namesMission("KFOR");

        fails(() -> assertThat(SMALL).namesMission("KFOR"), "Expected: a mission named \"KFOR\"", "Found: none");
    }

    @Test
    void an_instrument_is_found_in_any_of_its_forms() {
        assertThat(KforVisit.sound())
                .citesInstrument("S/RES/1244 (1999)")
                .citesInstrument("United Nations Security Council resolution 1244 (1999)");

        fails(
                () -> assertThat(KforVisit.sound()).citesInstrument("S/RES/425 (1978)"),
                "Expected: a citation of S/RES/425 (1978)",
                "Found: ",
                "S/RES/1244 (1999)");
    }

    @Test
    void head_and_parties_are_compared_with_what_is_there() {
        assertThat(SMALL)
                .hasKind(ReleaseKind.PRESS_RELEASE)
                .isInLanguage("en")
                .hasHeadline("Harbour Office opens its new pier")
                .isIssuedBy("Harbour Office")
                .hasParticipant("Ida Example")
                .hasEngagement(EngagementKind.CEREMONY);

        fails(() -> assertThat(SMALL).hasKind(ReleaseKind.SPEECH), "kind SPEECH", "Found: PRESS_RELEASE");
        fails(() -> assertThat(SMALL).isInLanguage("fr"), "in the language fr", "Found: en-GB");
        fails(() -> assertThat(SMALL).hasHeadline("Pier"), "the headline \"Pier\"", "Found: Harbour Office opens");
        fails(() -> assertThat(SMALL).isIssuedBy("NATO"), "an issuer named \"NATO\"", "Found: Harbour Office");
        fails(() -> assertThat(SMALL).hasParticipant("Ada"), "named \"Ada\"", "Found: Harbour Office; Ida Example");
        fails(() -> assertThat(SMALL).hasEngagement(EngagementKind.VISIT), "the kind VISIT", "Found: CEREMONY");
    }

    @Test
    void a_rule_that_does_not_exist_fails_the_assertion() {
        fails(
                () -> assertThat(SMALL).checked().hasNoFinding("quote/no-speakr"),
                "There is no rule \"quote/no-speakr\". Similar: \"quote/no-speaker\".",
                "Announce a rule of your own with knowingRules(\"quote/no-speakr\").");
        assertThat(SMALL).checked().knowingRules("acme/no-piers").hasNoFinding("acme/no-piers");
    }

    @Test
    void a_draft_is_asserted_with_its_evidence() {
        draftOf(TEXT)
                .hasEvidence("/headline/text", "Harbour Office opens its new pier")
                .release()
                .hasQuoteBy("Ida Example", "Ships no longer wait");
        draftOf("").hasNoRelease().report().hasFinding("drafting/no-text");

        fails(() -> draftOf(TEXT).hasEvidence("/headline/text", "Pier"), "Expected: evidence for /headline/text");
        fails(() -> draftOf("").release(), "Expected: a draft release", "drafting/no-text");
        fails(() -> draftOf(TEXT).hasNoRelease(), "Expected: no release");
    }

    private static void fails(ThrowingCallable assertion, String... shown) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(shown);
    }
}
