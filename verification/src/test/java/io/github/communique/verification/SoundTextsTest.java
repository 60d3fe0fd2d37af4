package io.github.communique.verification;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.verification.SoundTexts.SoundText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundTextsTest {

    private static final ReleaseValidator VALIDATOR =
            ReleaseValidator.standard().at(Clock.fixed(Instant.parse("2024-07-08T00:00:00Z"), ZoneOffset.UTC));

    static List<SoundText> soundTexts() {
        return SoundTexts.all();
    }

    @Test
    void there_are_more_than_forty_of_them() {
        assertThat(soundTexts())
                .hasSizeGreaterThan(60)
                .extracting(SoundText::name)
                .doesNotHaveDuplicates();
        assertThat(soundTexts()).extracting(SoundText::language).contains("ar", "ur", "he", "sv", "de", "fr", "en-GB");
    }

    @ParameterizedTest
    @MethodSource("soundTexts")
    void a_sound_text_is_not_accused(SoundText text) {
        assertThat(text.release()).checkedBy(VALIDATOR).hasNoFindingsFrom(Severity.WARNING);
    }
}
