package io.github.communique.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.CorpusRelease;
import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tally of the findings of a rule says how often it spoke, and shows some of them in their text. */
class RuleTallyTest {

    private static final String RULE = "body/doubled-word";

    @TempDir
    private Path directory;

    private static RuleTally tally(List<CorpusRelease> releases, int samples, long seed) {
        RuleTally tally = new RuleTally(RULE, samples, seed);
        for (CorpusRelease release : releases) {
            for (Finding finding :
                    ReleaseValidator.standard().validate(release.value()).getFindings()) {
                if (finding.getRuleId().equals(RULE)) {
                    tally.add(release, finding);
                }
            }
        }
        return tally;
    }

    private List<CorpusRelease> releases(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    directory.resolve(String.format("%03d.txt", i)),
                    "Ferry " + i + " is late\n\nThe the crew of ferry " + i + " rowed to to the pier.");
        }
        return Corpus.of(directory, "en");
    }

    @Test
    void findings_and_releases_are_counted() throws IOException {
        RuleTally tally = tally(releases(4), 10, 1);

        assertThat(tally.row(8)).isEqualTo("| body/doubled-word | info | 8 | 4 | 50.00 % |");
    }

    @Test
    void a_sample_shows_the_words_in_their_text() throws IOException {
        RuleTally tally = tally(releases(1), 10, 1);

        assertThat(tally.samples()).first().asString().endsWith("| ⟦The the⟧ crew of ferry 0 rowed to to the pier.");
    }

    @Test
    void the_same_seed_draws_the_same_sample() throws IOException {
        List<CorpusRelease> releases = releases(30);

        assertThat(tally(releases, 5, 7).samples())
                .hasSize(5)
                .isEqualTo(tally(releases, 5, 7).samples())
                .isNotEqualTo(tally(releases, 5, 8).samples());
    }
}
