package io.github.communique.benchmarks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.PressRelease;
import io.github.communique.benchmarks.records.ReleaseRecords.PressReleaseRecord;
import io.github.communique.benchmarks.records.SchemaPeer;
import io.github.communique.body.Paragraph;
import io.github.communique.body.SubHeading;
import io.github.communique.report.Severity;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The corpus holds what the figures are said to be measured on. */
class CorpusTest {

    private static final List<CorpusRelease> GENERATED = Corpus.generated(500);

    @TempDir
    private Path directory;

    @Test
    void generated_releases_have_about_5_kilobytes_of_text_each() {
        double mean = GENERATED.stream()
                .mapToInt(one -> text(one.value()).getBytes(UTF_8).length)
                .average()
                .orElse(0);

        assertThat(mean).isBetween(4_800.0, 5_800.0);
        assertThat(GENERATED)
                .allSatisfy(one -> assertThat(text(one.value()).length()).isBetween(4_000, 7_000));
    }

    @Test
    void generated_releases_are_different() {
        Set<String> paragraphs = new HashSet<>();
        GENERATED.forEach(one -> paragraphs.add(text(one.value())));

        assertThat(paragraphs).hasSize(GENERATED.size());
        assertThat(words(GENERATED)).hasSizeGreaterThan(5_000);
    }

    @Test
    void a_generated_release_has_the_variety_of_words_of_a_real_one() {
        double mean = GENERATED.stream()
                .mapToInt(one -> words(List.of(one)).size())
                .average()
                .orElse(0);

        assertThat(mean).isGreaterThan(350);
    }

    @Test
    void generated_releases_are_the_same_in_each_run() {
        assertThat(Corpus.generated(20).stream().map(CorpusRelease::value))
                .containsExactlyElementsOf(
                        GENERATED.stream().limit(20).map(CorpusRelease::value).toList());
    }

    @Test
    void generated_releases_are_complete_and_have_no_errors() {
        ReleaseReader reader = ReleaseReader.standard().withoutRules();
        ReleaseValidator validator = ReleaseValidator.standard();

        assertThat(GENERATED).allSatisfy(one -> {
            assertThat(reader.read(one.document()).getRelease()).contains(one.value());
            assertThat(validator.validate(one.value()).getFindings())
                    .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
        });
    }

    @Test
    void the_peer_finds_generated_releases_valid_and_its_records_hold_all_that_they_say() {
        SchemaPeer peer = new SchemaPeer();
        JsonMapper mapper = JsonMapper.shared();

        assertThat(GENERATED).allSatisfy(one -> {
            PressReleaseRecord records = peer.validateAndBind(one.document());
            assertThat(records).isNotNull();
            assertThat(mapper.writeValueAsString(records)
                            .replaceAll("\"\\w+\":null,", "")
                            .replaceAll(",\"\\w+\":null", ""))
                    .isEqualTo(new String(one.document(), UTF_8));
        });
    }

    @Test
    void a_text_of_a_directory_is_a_release_of_its_headline_and_paragraphs() throws IOException {
        Files.writeString(
                directory.resolve("one.txt"), "Birds come back\n\nFirst line\nof a paragraph.\n\n\nSecond.\n");

        PressRelease release = DirectoryReleases.of(directory, "en").get(0).value();

        assertThat(release.getHeadline().getText()).isEqualTo("Birds come back");
        assertThat(release.getBody())
                .containsExactly(
                        Paragraph.builder().text("First line of a paragraph.").build(),
                        Paragraph.builder().text("Second.").build());
    }

    @Test
    void documents_of_a_directory_are_taken_as_they_stand_in_the_order_of_their_files() throws IOException {
        String json = ReleaseWriter.standard().toJson(GENERATED.get(0).value());
        String other = ReleaseWriter.standard().toJson(GENERATED.get(1).value());
        Files.writeString(directory.resolve("a.ndjson"), other + "\n" + json + "\n");
        Files.writeString(Files.createDirectory(directory.resolve("b")).resolve("one.json"), json);
        Files.writeString(directory.resolve("c.md"), "not read");

        assertThat(DirectoryReleases.of(directory, "en"))
                .extracting(one -> new String(one.document(), UTF_8))
                .containsExactly(other, json, json);
    }

    @Test
    void a_document_of_a_directory_that_is_no_release_is_refused_with_its_name() throws IOException {
        Files.writeString(directory.resolve("broken.json"), "{}");

        assertThatThrownBy(() -> DirectoryReleases.of(directory, "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.json");
    }

    private static String text(PressRelease release) {
        return release.getBody().stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? paragraph.getText()
                        : block instanceof SubHeading heading ? heading.getText() : "")
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(List<CorpusRelease> releases) {
        return releases.stream()
                .flatMap(one -> List.of(text(one.value()).split("[^\\p{L}\\p{N}]+")).stream())
                .collect(Collectors.toSet());
    }
}
