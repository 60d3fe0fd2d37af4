package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start of the program loads, in a JVM of its own. */
class StartTest {

    private static final String OURS = "io.github.communique.";
    private static final String PROGRAM = OURS + "program.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_version_is_printed_without_the_library() throws IOException, InterruptedException {
        assertThat(loadedBy("--version"))
                .filteredOn(type -> type.startsWith(OURS))
                .contains(Main.class.getName(), CheckRelease.class.getName())
                .allSatisfy(type -> assertThat(type).startsWith(PROGRAM));
    }

    @Test
    void a_check_loads_no_type_that_the_release_has_not() throws IOException, InterruptedException {
        Path release = Files.writeString(folder.resolve("release.json"), Fixture.KFOR_VISIT.json());

        assertThat(loadedBy(release.toString()))
                .contains("io.github.communique.participant.ImmutablePerson")
                .doesNotContain("io.github.communique.body.ImmutableTableBlock")
                .noneMatch(type -> type.startsWith("io.github.communique.drafting."));
    }

    @Test
    void without_its_libraries_it_says_so_and_has_an_exit_code_of_its_own() throws IOException, InterruptedException {
        Path classes = Path.of("target", "classes");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        Main.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(Main.FAILED);
        assertThat(output())
                .startsWith("check-release: the program is incomplete: ")
                .hasLineCount(1);
    }

    @Test
    void a_release_is_read_from_a_pipe() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "-")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(Fixture.KFOR_VISIT.json().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(process.waitFor()).describedAs(this::output).isZero();
        assertThat(output()).contains("(standard input): sound");
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        int exitCode = process.waitFor();
        assertThat(exitCode).describedAs(this::output).isZero();
        return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
