package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.util.Locale;

/** Whatever a fuzzer writes, reading throws nothing, and both Jacksons tell the same. */
class ReaderFuzzTest {

    private final ReleaseReader reader3 = ReleaseReader.using(new Jackson3Provider());
    private final ReleaseReader reader2 = ReleaseReader.using(new Jackson2Provider());

    @FuzzTest
    void both_readers_tell_the_same_of_any_document(FuzzedDataProvider data) {
        String document = FuzzedDocument.of(data);

        Reading reading = reader3.read(document);

        assertThat(reader2.read(document).getReport().toText(Locale.ENGLISH))
                .isEqualTo(reading.getReport().toText(Locale.ENGLISH));
        assertThat(reading.getRelease().isPresent() || !reading.getReport().isSound())
                .isTrue();
    }
}
