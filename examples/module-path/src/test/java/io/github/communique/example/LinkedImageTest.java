package io.github.communique.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library serves a consumer in an image linked for it, without debug information and compressed. */
class LinkedImageTest {

    /** Where JDKs are installed, beside the one that runs the tests. */
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"17,2", "25,zip-6"})
    void a_release_is_written_read_and_checked_in_a_stripped_image(String version, String compression)
            throws IOException, InterruptedException {
        Optional<Path> jdk = jdk(version);
        assumeTrue(jdk.isPresent(), () -> "no JDK " + version + " with jlink is installed");
        Path image = directory.resolve("image");

        String linked = ModulePathTest.outputOf(
                jdk.get().resolve("bin/jlink").toString(),
                "--strip-debug",
                "--compress=" + compression,
                "--no-header-files",
                "--no-man-pages",
                "--module-path",
                modulePath(),
                "--add-modules",
                "io.github.communique.example,io.github.communique.jackson",
                "--output",
                image.toString());
        String run = ModulePathTest.outputOf(
                image.resolve("bin/java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--module",
                "io.github.communique.example/io.github.communique.example.ModulePathExample");

        assertThat(linked).doesNotContain("Error");
        assertThat(run.lines())
                .startsWith("ReleaseReader on Jackson 3", "true")
                .anyMatch(line -> line.startsWith("warning quote/wrong-mark"))
                .hasSizeGreaterThan(6);
    }

    private static String modulePath() throws IOException {
        List<Path> path = new ArrayList<>(List.of(Path.of("target/classes")));
        Stream.of("core", "fixtures", "jackson-module")
                .map(ModulePathTest::classesOf)
                .forEach(path::add);
        for (String libraries : List.of("core", "jackson3", "annotations")) {
            path.addAll(ModulePathTest.jarsOf(libraries));
        }
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<Path> jdk(String version) throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (Files.isDirectory(JDKS)) {
            try (Stream<Path> installed = Files.list(JDKS)) {
                installed.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            if (Files.isExecutable(home.resolve("bin/jlink")) && version(home).startsWith(version + ".")) {
                return Optional.of(home);
            }
        }
        return Optional.empty();
    }

    /** The version that the JDK states of itself, for example {@code 17.0.15}; a dot follows it always. */
    private static String version(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.exists(release)
                ? Files.readString(release, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')) + ".")
                        .findFirst()
                        .orElse("")
                : "";
    }
}
