package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Drafting;
import io.github.communique.fixtures.Fixture;
import io.github.communique.wire.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as it is given away: alone in a folder. Runs after it is packaged. */
class ProgramJarTest {

    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");
    private String output = "";

    @BeforeEach
    void copyTheJar() throws IOException {
        jar = Files.copy(Path.of("target", "check-release.jar"), folder.resolve("check-release.jar"));
    }

    @Test
    void it_runs_alone() throws IOException, InterruptedException {
        assertThat(run()).isEqualTo(1);
        assertThat(output)
                .contains("kfor-visit-2022-07-07.json: sound")
                .contains("kfor-visit-2022-07-07-damaged.txt: not sound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md", "a.txt"})
    void it_reads_each_kind_of_text(String name) throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve(name), "<h1>New pier</h1>\n\n<p>The pier &eacute; opened.</p>\n");

        assertThat(run("--draft", text.toString())).isBetween(0, 1);
        assertThat(output).contains("\"headline\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io/github/communique/PressRelease.class",
                "io/github/communique/program/FileChecks.class",
                "io/github/communique/jackson/Jackson3Provider.class",
                "picocli/CommandLine.class",
                "org/jsoup/parser/Parser.class",
            })
    void a_jar_that_lacks_a_class_never_says_that_a_release_has_errors(String missing)
            throws IOException, InterruptedException {
        edit(root -> Files.delete(root.resolve(missing)));
        Path page = Files.writeString(folder.resolve("a.html"), "<h1>New pier</h1><p>The pier opened.</p>");
        Path release = Files.writeString(folder.resolve("a.json"), Fixture.SMALL_RELEASE.json());

        assertThat(run(page.toString(), release.toString()))
                .describedAs(() -> output)
                .isEqualTo(Main.FAILED);
        assertThat(output).contains("check-release: the program ").doesNotContain("\tat ");
    }

    @Test
    void every_resource_of_the_library_is_in_it() throws IOException {
        List<String> packaged = files(jar);

        for (Class<?> part : List.of(PressRelease.class, Drafting.class, Fixture.class, CheckRelease.class)) {
            assertThat(packaged).containsAll(resources(location(part)));
        }
    }

    @Test
    void it_has_the_services_and_licences_of_its_parts_and_no_descriptor_of_a_module() throws IOException {
        assertThat(files(jar))
                .contains("META-INF/services/" + JsonProvider.class.getName())
                .contains("META-INF/THIRD-PARTY.txt", "META-INF/LICENSE", "META-INF/LICENSE.txt")
                .contains("META-INF/NOTICE", "META-INF/jsoup/LICENSE")
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void classes_for_later_versions_of_java_are_used() throws IOException {
        assertThat(files(jar)).anyMatch(name -> name.startsWith("META-INF/versions/"));
        edit(root -> assertThat(Files.readString(root.resolve("META-INF/MANIFEST.MF")))
                .contains("Multi-Release: true"));
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (InputStream printed = process.getInputStream()) {
            output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        }
        return process.waitFor();
    }

    private void edit(Change change) throws IOException {
        try (FileSystem zip = zip(jar)) {
            change.apply(zip.getPath("/"));
        }
    }

    private static List<String> resources(Path part) throws IOException {
        return files(part).stream()
                .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/maven/"))
                .filter(name -> !name.equals("META-INF/MANIFEST.MF") && !name.equals("META-INF/jandex.idx"))
                .toList();
    }

    /** The names of the files in a jar or a folder of classes. */
    private static List<String> files(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            return filesBelow(part);
        }
        try (FileSystem zip = zip(part)) {
            return filesBelow(zip.getPath("/"));
        }
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static FileSystem zip(Path jar) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private interface Change {
        void apply(Path root) throws IOException;
    }
}
