package io.github.communique.examples;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.ReleaseKind;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.damage.Damage;
import io.github.communique.fixtures.junit.FixtureSource;
import io.github.communique.fixtures.junit.ReleaseSource;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How the tests of an application use the fixtures. */
class WithFixturesTest {

    private final ReleaseReader reader = ReleaseReader.standard();
    private final ReleaseWriter writer = ReleaseWriter.standard();

    // README
    @ParameterizedTest
    @ReleaseSource(count = 50)
    void a_written_release_is_read_back(PressRelease release) {
        assertThat(reader.read(writer.toJson(release))).isSound().release().isEqualTo(release);
    }

    @ParameterizedTest
    @RuleExampleSource("quote/")
    void a_faulty_quotation_is_reported(RuleExample example) {
        assertThat(reader.read(example.getFaultyRelease())).report().hasFinding(example.getFinding());
    }

    @ParameterizedTest
    @FixtureSource(kinds = ReleaseKind.STATEMENT, languages = "ar")
    void a_release_of_the_corpus_is_read(Fixture statement) {
        assertThat(reader.read(statement.json())).isSound().release().isInLanguage("ar");
    }

    @Test
    void a_speaker_who_is_not_a_participant_is_reported() {
        PressRelease damaged = Damage.of("quote/unknown-speaker").apply(Fixture.SMALL_RELEASE.release());
        assertThat(damaged).checked().hasFinding("quote/unknown-speaker");
    }
    // end of README
}
