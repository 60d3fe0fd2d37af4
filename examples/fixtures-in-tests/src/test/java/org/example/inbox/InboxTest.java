package org.example.inbox;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Feature;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.damage.Damage;
import io.github.communique.fixtures.junit.FixtureSource;
import io.github.communique.fixtures.junit.GeneratedRelease;
import io.github.communique.wire.ReleaseWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class InboxTest {

    private final Inbox inbox = new Inbox();

    @ParameterizedTest
    @FixtureSource(
            kinds = {ReleaseKind.PRESS_RELEASE, ReleaseKind.STATEMENT},
            languages = {"en", "fr", "ar", "uk"})
    void a_sound_release_is_kept_as_it_was_sent(Fixture sent) {
        assertThat(inbox.receive(sent.bytes(Fixture.Form.JSON)).isKept()).isTrue();

        assertThat(inbox.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept).isEqualTo(sent.release()));
    }

    @Test
    void a_release_of_any_content_is_kept_as_it_was_sent(@GeneratedRelease PressRelease sent) {
        inbox.receive(json(sent));

        assertThat(inbox.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept).isEqualTo(sent));
    }

    @ParameterizedTest
    @FixtureSource(rules = "quote/")
    void the_answer_states_the_rule_that_a_damaged_release_breaks(Fixture damaged) {
        assertThat(inbox.receive(damaged.bytes(Fixture.Form.JSON)).ruleIds())
                .contains(damaged.getDamagedRule().orElseThrow());
    }

    @Test
    void a_release_with_an_unknown_speaker_is_refused() {
        PressRelease damaged = Damage.of("quote/unknown-speaker")
                .apply(Corpus.named("press-release-unifil-first-aid-course").release());

        assertThat(inbox.receive(json(damaged)).isKept()).isFalse();
        assertThat(inbox.kept()).isEmpty();
    }

    @Test
    void a_name_that_occurs_twice_in_an_object_is_refused() {
        byte[] damaged = Damage.of("json/duplicate-name").toJson(Fixture.SMALL_RELEASE.release());

        assertThat(inbox.receive(damaged).ruleIds()).contains("json/duplicate-name");
    }

    @Test
    void releases_are_found_by_their_mission() {
        Corpus.with(Feature.MISSION).forEach(sent -> inbox.receive(sent.bytes(Fixture.Form.JSON)));

        assertThat(inbox.onMission("UNIFIL"))
                .isNotEmpty()
                .allSatisfy(release -> assertThat(release).namesMission("UNIFIL"));
    }

    @Test
    void what_a_kept_release_says_is_kept() {
        inbox.receive(Corpus.named("press-release-unifil-first-aid-course").bytes(Fixture.Form.JSON));

        assertThat(inbox.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept)
                        .hasQuoteBy("Brannock", "A bandage is the same in every language")
                        .namesMission("UNIFIL")
                        .citesInstrument("UNSCR 1701 (2006)"));
    }

    private static byte[] json(PressRelease release) {
        return ReleaseWriter.standard().toJson(release).getBytes(StandardCharsets.UTF_8);
    }
}
