package io.github.communique.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library serves a consumer on the module path, with each Jackson that is supported. */
class ModulePathTest {

    private static final Path LIBRARIES = Path.of("target/libraries");

    @ParameterizedTest
    @CsvSource({
        "jackson-module,jackson3;annotations,ReleaseReader on Jackson 3",
        "jackson2-module,jackson2;annotations,ReleaseReader on Jackson 2",
        "jackson2-module,oldest-jackson2;oldest-annotations,ReleaseReader on Jackson 2",
        "jackson-module;jackson2-module,jackson3;jackson2;annotations,ReleaseReader on Jackson 3"
    })
    void a_release_is_written_read_and_checked(String modules, String libraries, String parser)
            throws IOException, InterruptedException {
        List<String> lines = run(parts(modules), parts(libraries));

        assertThat(lines).startsWith(parser, "true").anyMatch(line -> line.startsWith("warning quote/wrong-mark"));
        assertThat(lines).hasSizeGreaterThan(6);
    }

    @Test
    void without_a_parser_the_error_names_what_to_add() throws IOException, InterruptedException {
        assertThat(run(List.of(), List.of()))
                .anyMatch(line -> line.contains("add io.github.communique:communique-jackson"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta", "oldest-jakarta"})
    void a_jakarta_provider_checks_a_release_and_the_types_of_an_application(String provider)
            throws IOException, InterruptedException {
        assertThat(run("JakartaExample", List.of(), List.of(provider, bundlesOfAnother())))
                .containsSubsequence(
                        "language: must be a BCP 47 language tag such as en-GB",
                        "link: must be an absolute https or http URL",
                        "release.issuers: No issuer is named.",
                        "summary: must be plain text without markup or invisible characters",
                        "symbol: must be a United Nations document symbol such as S/RES/1244 (1999)",
                        "title: must be text that is not blank and has at most 5 characters");
    }

    /** A folder with a jar of another library that has message bundles of the usual names at its root. */
    private static String bundlesOfAnother() throws IOException {
        Path folder = Files.createDirectories(LIBRARIES.resolve("bundles"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("bundles.jar")))) {
            for (String name : List.of("ValidationMessages", "messages", "messages_en")) {
                jar.putNextEntry(new ZipEntry(name + ".properties"));
                jar.write("message = of another library\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return "bundles";
    }

    private static List<String> parts(String text) {
        return List.of(text.split(";", -1));
    }

    private static List<String> run(List<String> modules, List<String> libraries)
            throws IOException, InterruptedException {
        return run("ModulePathExample", modules, libraries);
    }

    private static List<String> run(String program, List<String> modules, List<String> libraries)
            throws IOException, InterruptedException {
        List<Path> path = new ArrayList<>(List.of(Path.of("target/classes"), classesOf("core"), classesOf("fixtures")));
        modules.forEach(module -> path.add(classesOf(module)));
        path.addAll(jarsOf("core"));
        for (String library : libraries) {
            path.addAll(jarsOf(library));
        }
        return outputOf(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--module-path",
                        path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--module",
                        "io.github.communique.example/io.github.communique.example." + program)
                .lines()
                .toList();
    }

    /** What a command prints, to either of its streams. */
    static String outputOf(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    static Path classesOf(String module) {
        return Path.of("../..", module, "target/classes");
    }

    static List<Path> jarsOf(String folder) throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES.resolve(folder))) {
            return jars.toList();
        }
    }
}
