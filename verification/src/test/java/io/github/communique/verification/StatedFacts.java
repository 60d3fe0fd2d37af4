package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.util.List;

/** Releases that state one fact, which is written and read again. */
abstract class StatedFacts {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en",
             "headline": {"text": "Example Council meets", "kicker": "Councils"},
             "body": [{"type": "paragraph", "text": "The council met. “We go on,” its chair said. “We go on,” she said again, “with care.”"}],
             %s}""";

    private final ReleaseReader reader = ReleaseReader.standard();

    final PressRelease release(String members) {
        Reading reading = reader.read(RELEASE.formatted(members.replace('\'', '"')));
        PressRelease release = reading.getRelease().orElseThrow();

        assertThat(reading.isComplete()).as(reading.getReport().toString()).isTrue();
        assertThat(reader.read(ReleaseWriter.standard().toJson(release)).getRelease())
                .contains(release);
        return release;
    }

    final List<String> rules(String members) {
        return reader.read(RELEASE.formatted(members.replace('\'', '"'))).getReport().getFindings().stream()
                .map(Finding::getRuleId)
                .toList();
    }
}
