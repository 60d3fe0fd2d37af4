package io.github.communique.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.drafting.Draft;
import io.github.communique.drafting.Drafting;
import io.github.communique.drafting.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs where a directory of releases is given: {@code -Devidence.corpus=DIR}. */
class EvidenceCorpusTest {

    private static final String CORPUS = "evidence.corpus";
    private static final int RELEASES = 500;

    @Test
    void every_value_of_a_draft_stands_where_its_evidence_says() {
        String directory = System.getProperty(CORPUS, "");
        assumeTrue(!directory.isEmpty(), "no directory of releases is given (-D" + CORPUS + "=DIR)");
        List<Path> files = EvidenceScore.files(Path.of(directory));
        Drafting drafting = Drafting.standard();
        List<String> failures = new ArrayList<>();

        for (Path file : files.subList(0, Math.min(RELEASES, files.size()))) {
            byte[] source = EvidenceScore.read(file);
            Draft draft = drafting.draft(Source.of(source, file.toString()));
            EvidenceCheck.of(source, StandardCharsets.UTF_8, EvidenceScore.isHtml(file), draft)
                    .failures()
                    .forEach(failure -> failures.add(file + " " + failure));
        }

        assertThat(files).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void a_value_that_the_source_does_not_have_is_noticed() {
        byte[] source = "Pier opens\n\nThe pier opened on Monday. It is long.\n".getBytes(StandardCharsets.UTF_8);
        Draft draft = Drafting.standard().draft(Source.text(source));
        byte[] other = "Park opens\n\nThe park opened on Monday. It is long.\n".getBytes(StandardCharsets.UTF_8);

        assertThat(EvidenceCheck.of(source, StandardCharsets.UTF_8, false, draft)
                        .failures())
                .isEmpty();
        assertThat(EvidenceCheck.of(other, StandardCharsets.UTF_8, false, draft).failures())
                .anyMatch(failure -> failure.startsWith("/headline/text"));
    }
}
