package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image that the script links, run where there is no Java. Runs after the jars are packaged. */
class ImageTest {

    private static final Map<String, String> NO_JAVA = Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", "/nowhere");

    @TempDir
    private static Path folder = Path.of("");

    private static Path image = Path.of("");

    @BeforeAll
    static void linkImage() throws IOException, InterruptedException {
        Path jdk = Path.of(System.getProperty("java.home"));
        assumeTrue(Files.isExecutable(jdk.resolve("bin/jlink")), "the Java that runs the tests has no jlink");
        assumeTrue(Files.isDirectory(jdk.resolve("jmods")), "the Java that runs the tests has no modules to link");
        Path linked = folder.resolve("linked");

        Started link = Started.run(
                Path.of(""),
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", jdk.toString()),
                List.of("sh", "jlink-image.sh", linked.toString()));

        assertThat(link.exitCode()).describedAs(link.output()).isZero();
        assertThat(link.output().strip()).isEqualTo(linked + "/bin/check-release");
        // An image can be moved: nothing in it has the name of the folder where it was linked.
        image = Files.move(linked, folder.resolve("moved to"));
    }

    @Test
    void it_prints_its_version() throws IOException, InterruptedException {
        assertThat(run("--version").output().strip())
                .isEqualTo(Program.run("--version").out().strip());
    }

    @Test
    void it_finds_in_a_release_and_in_a_text_what_the_program_finds() throws IOException, InterruptedException {
        String release = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());
        String text = file("b.txt", DamagedText.KFOR_VISIT.text());
        String markdown = file("c.md", "# Harbour office opens a pier\n\nThe pier opened on 7 July 2022.\n");
        String[] arguments = {"--at=2022-07-08T00:00:00Z", release, text, markdown};

        Started found = run(arguments);

        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.output()).isEqualTo(Program.run(arguments).out());
    }

    @Test
    void its_exit_codes_are_those_of_the_program() throws IOException, InterruptedException {
        assertThat(run(file("d.json", Fixture.SMALL_RELEASE.json())).exitCode()).isZero();
        assertThat(run("--no-such-option").exitCode()).isEqualTo(2);
        assertThat(run("no such file").exitCode()).isEqualTo(4);
    }

    @Test
    void it_keeps_an_archive_of_its_classes() {
        assertThat(image.resolve("lib/server/classes.jsa")).isNotEmptyFile();
    }

    @Test
    void it_has_the_licences_of_its_parts() {
        assertThat(image.resolve("LICENSE-check-release")).isNotEmptyFile();
        assertThat(image.resolve("THIRD-PARTY-check-release.txt")).isNotEmptyFile();
        assertThat(image.resolve("legal/java.base")).isNotEmptyDirectory();
    }

    @Test
    void it_is_started_through_a_link() throws IOException, InterruptedException {
        Path link = folder.resolve("check-release");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, image.resolve("bin/check-release"));

        assertThat(Started.run(folder, NO_JAVA, List.of(link.toString(), "--version"))
                        .output())
                .startsWith("check-release ");
    }

    @Test
    void an_image_that_lacks_its_modules_never_says_that_a_release_has_errors()
            throws IOException, InterruptedException {
        Path modules = image.resolve("lib/modules");
        Path away = Files.move(modules, folder.resolve("away"));

        Started started = run("--version");
        Files.move(away, modules);

        assertThat(started.exitCode()).isEqualTo(3);
        assertThat(started.output()).endsWith("check-release: the program could not be started\n");
    }

    private static Started run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(image.resolve("bin/check-release").toString()));
        command.addAll(Arrays.asList(arguments));
        return Started.run(folder, NO_JAVA, command);
    }

    private static String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
