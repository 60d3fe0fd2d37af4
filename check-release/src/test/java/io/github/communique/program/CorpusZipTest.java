package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.communique.fixtures.Corpus;
import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus as it is given away, and the script that checks it. Runs after both jars are packaged. */
class CorpusZipTest {

    private static final Path SCRIPT = Path.of("..", "examples", "corpus", "check_corpus.py");

    @TempDir
    private Path folder = Path.of("");

    private Path zip = Path.of("");
    private String output = "";

    @BeforeEach
    void findTheZip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "fixtures", "target"))) {
            zip = files.filter(file -> file.toString().endsWith("-corpus.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void it_has_each_form_of_each_document_byte_for_byte() throws IOException {
        Map<String, byte[]> files = contents();

        assertThat(Corpus.all())
                .isNotEmpty()
                .allSatisfy(fixture -> assertThat(fixture.getForms())
                        .allSatisfy(form -> assertThat(files.get("corpus/" + path(fixture, form)))
                                .isEqualTo(fixture.bytes(form))));
    }

    @Test
    void it_has_nothing_but_the_documents_and_what_its_readme_lists() throws IOException {
        Set<String> others = new HashSet<>(contents().keySet());
        Corpus.all()
                .forEach(fixture -> fixture.getForms().forEach(form -> others.remove("corpus/" + path(fixture, form))));

        assertThat(others)
                .containsExactlyInAnyOrder(
                        "README.md",
                        "LICENSE",
                        "corpus/manifest.tsv",
                        "corpus/findings.tsv",
                        "corpus/damage.tsv",
                        "schemas/press-release-1.0.schema.json",
                        "schemas/report-1.0.schema.json");
    }

    @Test
    void its_readme_explains_each_column_of_the_tables_and_lists_each_file() throws IOException {
        Map<String, byte[]> files = contents();
        String readme = text(files, "README.md");

        for (String table : List.of("manifest", "findings", "damage")) {
            String header =
                    text(files, "corpus/" + table + ".tsv").lines().findFirst().orElseThrow();
            String section = readme.substring(readme.indexOf("### `" + table + ".tsv`"));
            assertThat(section.substring(0, section.indexOf("\n##", 1)))
                    .contains(Stream.of(header.split("\t"))
                            .map(column -> "\n| `" + column + "` | ")
                            .toList());
        }
        assertThat(readme)
                .contains(files.keySet().stream()
                        .filter(name -> name.endsWith("schema.json") || name.endsWith(".tsv") || name.equals("LICENSE"))
                        .filter(name -> !name.startsWith("corpus/sound/"))
                        .map(name -> "| `" + name + "` | ")
                        .toList());
    }

    @Test
    void its_readme_names_the_rules_that_the_standard_profile_does_not_run() throws IOException {
        List<String> rules = Corpus.damaged()
                .flatMap(fixture -> fixture
                        .getDamagedRule()
                        .filter(rule -> fixture.planted().stream()
                                .noneMatch(finding -> finding.ruleId().equals(rule)))
                        .stream())
                .map(rule -> "`" + rule + "`")
                .toList();

        assertThat(text(contents(), "README.md")).contains(rules);
    }

    @Test
    void all_its_entries_have_the_same_time_so_that_each_build_makes_the_same_zip() throws IOException {
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            Set<FileTime> times =
                    opened.stream().map(ZipEntry::getLastModifiedTime).collect(Collectors.toSet());

            assertThat(times).hasSize(1);
        }
    }

    @Test
    void the_script_finds_no_difference_to_what_the_program_reports() throws IOException, InterruptedException {
        assertThat(check(zip)).describedAs(() -> output).isEqualTo(0);
        assertThat(output)
                .contains(" files of " + Corpus.all().size() + " documents, ")
                .contains("\n0 differences");
    }

    @Test
    void the_script_shows_a_changed_finding_and_files_that_are_missing_or_in_excess()
            throws IOException, InterruptedException {
        Path copy = Files.copy(zip, folder.resolve("corpus.zip"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem opened = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
            Path corpus = opened.getPath("/corpus");
            Path findings = corpus.resolve("findings.tsv");
            String row = "embargoed-advisory\tlifecycle/open-embargo\tinfo\t/lifecycle/embargo\t";
            String changed = Files.readString(findings).replace(row, row.replace("/embargo\t", "/issued\t"));
            Files.writeString(findings, changed);
            Files.delete(corpus.resolve("sound/readout-ports-call.html"));
            Files.writeString(corpus.resolve("sound/stray.txt"), "No release.");
        }

        assertThat(check(copy)).describedAs(() -> output).isEqualTo(1);
        assertThat(output)
                .contains(
                        "embargoed-advisory info lifecycle/open-embargo /lifecycle/issued 11 16: expected, but not reported")
                .contains(
                        "embargoed-advisory info lifecycle/open-embargo /lifecycle/embargo 11 16: reported, but not expected")
                .contains("sound/readout-ports-call.html: in the manifest, but not in the corpus")
                .contains("sound/stray.txt: in the corpus, but not in the manifest");
    }

    /** Runs the script and returns its exit code; the test is skipped where there is no Python. */
    private int check(Path corpus) throws IOException, InterruptedException {
        int python = run("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))");
        assumeThat(python)
                .describedAs("the script needs python3, version 3.10 or later: " + output)
                .isEqualTo(0);
        return run("python3", SCRIPT.toString(), corpus.toString(), "target/check-release.jar");
    }

    private int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, first) -> first + System.getProperty("path.separator") + path);
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            output = e.toString();
            return -1;
        }
        process.getOutputStream().close();
        try (InputStream printed = process.getInputStream()) {
            output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        }
        return process.waitFor();
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry :
                    opened.stream().filter(one -> !one.isDirectory()).toList()) {
                try (InputStream file = opened.getInputStream(entry)) {
                    files.put(entry.getName(), file.readAllBytes());
                }
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    private static String path(Fixture fixture, Fixture.Form form) {
        return (fixture.isSound() ? "sound/" : "damaged/") + fixture.getName() + form.getExtension();
    }
}
