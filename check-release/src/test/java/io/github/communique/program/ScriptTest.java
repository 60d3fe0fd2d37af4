package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the jar, also as a hook of pre-commit. Runs after the jar is packaged. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("check-release.sh").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void setEnvironment() {
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void its_exit_codes_are_those_of_the_program() throws IOException, InterruptedException {
        assertThat(run(file("a.json", Fixture.SMALL_RELEASE.json())).exitCode()).isZero();
        assertThat(run(file("b.json", "{}")).exitCode()).isEqualTo(1);
        assertThat(run("--no-such-option").exitCode()).isEqualTo(2);
        assertThat(run("no such file").exitCode()).isEqualTo(4);
    }

    @Test
    void later_runs_use_the_archive_of_classes_that_the_first_makes() throws IOException, InterruptedException {
        String release = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());

        Started first = run(release);
        Started later = run(release);

        assertThat(first.output()).contains("quote/wrong-mark").isEqualTo(later.output());
        try (Stream<Path> archives = Files.list(folder.resolve("cache/check-release"))) {
            assertThat(archives)
                    .hasSize(1)
                    .allSatisfy(archive -> assertThat(archive).isNotEmptyFile().hasExtension("jsa"));
        }
    }

    @Test
    void without_a_cache_it_runs_all_the_same() throws IOException, InterruptedException {
        environment.put("XDG_CACHE_HOME", file("cache", "no directory"));

        assertThat(run("--version").output()).startsWith("check-release ");
    }

    @Test
    void an_archive_of_classes_that_is_damaged_does_no_harm() throws IOException, InterruptedException {
        run("--version");
        try (Stream<Path> archives = Files.list(folder.resolve("cache/check-release"))) {
            for (Path archive : archives.toList()) {
                Files.writeString(archive, "damaged");
            }
        }

        Started later = run("--version");

        assertThat(later.exitCode()).isZero();
        assertThat(later.output()).startsWith("check-release ").hasLineCount(1);
    }

    @Test
    void a_jar_without_its_first_class_never_says_that_a_release_has_errors() throws IOException, InterruptedException {
        Path jar = Files.copy(Path.of("target", "check-release.jar"), folder.resolve("check-release.jar"));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.delete(zip.getPath("/io/github/communique/program/Main.class"));
        }
        environment.put("CHECK_RELEASE_JAR", jar.toString());

        Started started = run(file("a.json", Fixture.SMALL_RELEASE.json()));

        assertThat(started.exitCode()).isEqualTo(3);
        assertThat(started.output()).endsWith("check-release: Java could not start the program\n");
    }

    @Test
    void a_jar_that_is_none_and_a_jar_that_there_is_not_are_said() throws IOException, InterruptedException {
        environment.put("CHECK_RELEASE_JAR", file("a.jar", "no jar"));
        assertThat(run("--version").exitCode()).isEqualTo(3);

        environment.put("CHECK_RELEASE_JAR", "/nowhere.jar");
        assertThat(run("--version")).isEqualTo(new Started(3, "check-release: there is no /nowhere.jar\n"));
    }

    @Test
    void without_java_it_says_so() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", "/nowhere");

        assertThat(run("--version"))
                .isEqualTo(new Started(
                        3, "check-release: there is no Java; install a JDK 17 or later, or set JAVA_HOME\n"));
    }

    @Test
    void the_hooks_run_scripts_that_there_are() throws IOException {
        List<String> entries = Files.readAllLines(Path.of("../.pre-commit-hooks.yaml")).stream()
                .filter(line -> line.startsWith("  entry: "))
                .map(line -> line.substring("  entry: ".length()))
                .toList();

        assertThat(entries).containsExactly("check-release/check-release.sh", "check-release");
        assertThat(Path.of("..").resolve(entries.get(0))).isExecutable();
    }

    private Started run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(Arrays.asList(arguments));
        return Started.run(folder, environment, command);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
