package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.report.Severity;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import org.junit.jupiter.api.Test;

/** On sound releases the rules are silent: false alarms count as much as misses. */
class SoundReleasesTest {

    private static final long SEED = 20_221_124L;
    private static final int RELEASES = 500;

    @Test
    void no_error_and_no_warning_is_found_in_generated_sound_releases() {
        SoundReleaseGenerator generator = new SoundReleaseGenerator(SEED);
        for (int i = 0; i < RELEASES; i++) {
            PressRelease release = generator.release();

            assertThat(release).as("seed %d, release %d", SEED, i).checked().hasNoFindingsFrom(Severity.WARNING);
        }
    }

    @Test
    void a_large_sound_release_is_sound() {
        PressRelease release = new SoundReleaseGenerator(SEED).release(200);

        assertThat(release).as("seed %d", SEED).checked().hasNoFindingsFrom(Severity.WARNING);
    }

    @Test
    void generated_sound_releases_survive_the_wire() {
        SoundReleaseGenerator generator = new SoundReleaseGenerator(SEED);
        for (int i = 0; i < 50; i++) {
            PressRelease release = generator.release();

            assertThat(ReleaseReader.standard()
                            .read(ReleaseWriter.standard().toJson(release))
                            .getRelease())
                    .as("seed %d, release %d", SEED, i)
                    .contains(release);
        }
    }
}
