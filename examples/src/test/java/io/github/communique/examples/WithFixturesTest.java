package io.github.communique.examples;

import static io.github.communique.fixtures.assertj.CommuniqueAssertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.fixtures.junit.ReleaseSource;
import io.github.communique.fixtures.junit.RuleExampleSource;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
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
    // end of README
}
