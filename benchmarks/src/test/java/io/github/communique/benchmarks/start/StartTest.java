package io.github.communique.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.benchmarks.MeasuredRelease;
import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.start.programs.EmptyCommand;
import io.github.communique.benchmarks.start.programs.FirstBinding;
import io.github.communique.benchmarks.start.programs.FirstCheck;
import io.github.communique.benchmarks.start.programs.FirstParse;
import io.github.communique.benchmarks.start.programs.ManyChecks;
import io.github.communique.benchmarks.start.programs.ManyValidations;
import io.github.communique.benchmarks.start.programs.Nothing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that are started do what the tables say of them, each with its own short class path. */
class StartTest {

    @TempDir
    private Path directory;

    @Test
    void the_library_finds_the_measured_release_sound() throws IOException, InterruptedException {
        assertThat(output(StartedPrograms.LIBRARY, FirstCheck.class, document()))
                .endsWith("sound\n")
                .doesNotContain("error", "not sound");
    }

    @Test
    void the_peer_finds_the_measured_release_valid() throws IOException, InterruptedException {
        assertThat(output(StartedPrograms.BINDER, FirstBinding.class, document()))
                .isEqualTo("valid\n");
    }

    @Test
    void the_parser_scans_the_whole_release() throws IOException, InterruptedException {
        assertThat(output(StartedPrograms.PARSER, FirstParse.class, document())).matches("\\d{4} characters\n");
    }

    @Test
    void programs_that_do_nothing_print_nothing() throws IOException, InterruptedException {
        assertThat(output(StartedPrograms.PICOCLI, EmptyCommand.class)).isEmpty();
        assertThat(output(new String[0], Nothing.class)).isEmpty();
    }

    @Test
    void an_archive_is_read_to_its_end_by_both_sides() throws IOException, InterruptedException {
        assertThat(output(StartedPrograms.LIBRARY, ManyChecks.class, archive())).matches("\\d+ findings\n");
        assertThat(output(StartedPrograms.SCHEMA, ManyValidations.class, archive()))
                .isEqualTo("3 valid\n");
    }

    @Test
    void a_start_takes_time_on_the_processor() throws IOException, InterruptedException {
        Start start = Start.of(new Program("nothing", ClassPath.of(), Nothing.class));

        assertThat(start.processorMillis()).isPositive();
        assertThat(start.wallMillis()).isPositive();
    }

    @Test
    void a_program_that_fails_is_not_measured() {
        Program failing = new Program(
                "failing", ClassPath.of(StartedPrograms.LIBRARY), FirstCheck.class, directory.resolve("none"));

        assertThatThrownBy(() -> Start.of(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NoSuchFileException");
    }

    @Test
    void classes_and_resources_of_a_check_are_counted() throws IOException, InterruptedException {
        Loaded loaded =
                Loaded.of(new Program("check", ClassPath.of(StartedPrograms.LIBRARY), FirstCheck.class, document()));

        assertThat(loaded.classes()).isGreaterThan(loaded.ours());
        assertThat(loaded.packages()).containsKey("io.github.communique.wire");
        assertThat(loaded.packages().values().stream()
                        .mapToInt(counts -> counts[0])
                        .sum())
                .isEqualTo(loaded.oursWithLambdas());
        assertThat(loaded.resources()).anyMatch(name -> name.startsWith("META-INF/services/"));
    }

    private String output(String[] jars, Class<?> main, Path... arguments) throws IOException, InterruptedException {
        return Child.outputOf(new Program("program", ClassPath.of(jars), main, arguments).command())
                .replace(System.lineSeparator(), "\n");
    }

    private Path document() throws IOException {
        return Files.write(directory.resolve("release.json"), MeasuredRelease.document());
    }

    private Path archive() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (var one : List.copyOf(Corpus.chosen()).subList(0, 3)) {
            lines.writeBytes(one.document());
            lines.write('\n');
        }
        return Files.write(directory.resolve("releases.ndjson"), lines.toByteArray());
    }
}
