package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import io.github.communique.wire.spi.JsonProvider;

/** Whatever a fuzzer writes, the release that is read of it is written and read again as the same. */
class RoundTripFuzzTest {

    private final JsonProvider provider = new Jackson3Provider();
    private final ReleaseReader reader = ReleaseReader.using(provider).withoutRules();
    private final ReleaseWriter writer = ReleaseWriter.using(provider);

    @FuzzTest
    void what_was_read_is_written_and_read_again_as_the_same(FuzzedDataProvider data) {
        reader.read(FuzzedDocument.of(data))
                .getRelease()
                .ifPresent(release -> assertThat(
                                reader.read(writer.toJson(release)).getRelease())
                        .contains(release));
    }
}
