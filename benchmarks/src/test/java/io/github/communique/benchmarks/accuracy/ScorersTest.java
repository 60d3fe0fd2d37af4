package io.github.communique.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A directory without the data is said in a sentence, not by a stack trace. */
class ScorersTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    static List<Runnable> scorers() {
        return List.of(
                new CorpusRun(),
                new DojScore(),
                new EvidenceScore(),
                new GermanNewsScore(),
                new PolnearScore(),
                new ScrapinghubScore());
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void a_directory_that_there_is_not_is_said(Runnable scorer) {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run(scorer, nowhere)).isEqualTo(2);
        assertThat(err.toString()).contains(nowhere.toString()).hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void a_directory_without_data_is_said(Runnable scorer) {
        assertThat(run(scorer, folder)).isEqualTo(2);
        assertThat(err.toString()).contains(folder.toString()).hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void a_file_is_no_directory(Runnable scorer) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "text");

        assertThat(run(scorer, file)).isEqualTo(2);
        assertThat(err.toString()).contains(file.toString()).hasLineCount(1);
    }

    @Test
    void data_that_is_no_json_is_said() throws IOException {
        Files.writeString(folder.resolve("ground-truth.json"), "{");

        assertThat(run(new ScrapinghubScore(), folder)).isEqualTo(2);
        assertThat(err.toString())
                .contains("a file is not the JSON that is expected")
                .hasLineCount(1);
    }

    private int run(Runnable scorer, Path directory) {
        return Scorers.command(scorer).setErr(new PrintWriter(err, true)).execute(directory.toString());
    }
}
