package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.SoundReleaseGenerator;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.Locale;
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
            ValidationReport report = ReleaseValidator.standard().validate(release);

            assertThat(report.getTotal(Severity.ERROR) + report.getTotal(Severity.WARNING))
                    .as("seed %d, release %d: %s", SEED, i, report.toText(Locale.ENGLISH))
                    .isZero();
        }
    }

    @Test
    void a_large_sound_release_is_sound() {
        PressRelease release = new SoundReleaseGenerator(SEED).release(200);

        assertThat(ReleaseValidator.standard().validate(release).toText(Locale.ENGLISH))
                .as("seed %d", SEED)
                .doesNotContain("error ", "warning ");
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
