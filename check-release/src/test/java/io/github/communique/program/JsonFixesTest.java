package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.RuleExample;
import io.github.communique.report.Finding;
import io.github.communique.validation.Fixes;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases in JSON are fixed in their files. */
class JsonFixesTest {

    private static final String AT = "--at=" + RuleExample.CHECKED_AT;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_release_is_fixed_in_its_file_and_nothing_else_changes() throws IOException {
        String json = Fixture.KFOR_VISIT_DAMAGED.json();
        Path file = file("a.json", json);

        Program run = Program.run("--fix", file.toString());

        String fixed = Files.readString(file);
        assertThat(run.err()).startsWith(file + ": 4 fixes made" + System.lineSeparator());
        assertThat(fixed.lines().filter(line -> !line.contains("\"block\": ")))
                .isSubsetOf(Stream.concat(
                                json.lines(),
                                fixed.lines()
                                        .filter(line -> line.contains("commitment,” he said")
                                                || line.contains("Serbian Armed Forces,” he")))
                        .toList());
        assertThat(release(fixed)).isEqualTo(fixedInMemory(json));
    }

    @Test
    void the_report_is_that_of_the_fixed_release() throws IOException {
        Path file = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());

        Program run = Program.run("--fix", file.toString());

        assertThat(run.err()).contains("person/letters-lost").doesNotContain("quote/wrong-mark");
        assertThat(run.out()).isEmpty();
        assertThat(Program.run("--fix", file.toString()).err()).startsWith(file + ": nothing to fix");
    }

    @ParameterizedTest
    @MethodSource("fixable")
    void each_fix_of_the_catalogue_can_be_made_in_a_file(RuleExample example) throws IOException {
        String json = example.getFaultyRelease();
        Path file = file("a.json", json);
        PressRelease expected = fixed(json, example.getProfile());
        Path profile = file("profile.json", ReleaseWriter.standard().toJson(example.getProfile()));

        Program run = Program.run("--fix", AT, "--profile", profile.toString(), file.toString());

        assertThat(release(Files.readString(file))).isEqualTo(expected);
        assertThat(run.err()).doesNotContain(example.getRuleId());
    }

    static List<RuleExample> fixable() {
        List<RuleExample> fixable = RuleExample.all().stream()
                .filter(example -> ReleaseReader.standard()
                        .with(ReleaseValidator.standard().with(example.getProfile()))
                        .read(example.getFaultyRelease())
                        .getReport()
                        .getFindings()
                        .stream()
                        .map(Finding::getFix)
                        .anyMatch(fix -> fix.isPresent()))
                .toList();
        assertThat(fixable).hasSizeGreaterThan(8);
        return fixable;
    }

    @Test
    void a_dry_run_changes_no_file_and_prints_a_patch_with_the_same_result() throws Exception {
        Path one = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());
        Path patch = folder.resolve("fixes.patch");

        Program run = Program.run("--fix", "--dry-run", "-o", patch.toString(), one.toString());

        assertThat(one).content().isEqualTo(Fixture.KFOR_VISIT_DAMAGED.json());
        assertThat(run.err()).startsWith(one + ": 4 fixes in the patch");
        Program.run("--fix", one.toString());
        String fixed = Files.readString(one);
        Files.writeString(one, Fixture.KFOR_VISIT_DAMAGED.json());
        Patches.apply(patch, folder);
        assertThat(one).content().isEqualTo(fixed);
    }

    @Test
    void unknown_attributes_escapes_and_the_byte_order_mark_stay() throws IOException {
        String json = "\uFEFF"
                + Fixture.SMALL_RELEASE
                        .json()
                        .replace("\"formatVersion\"", "\"ours\": {\"a\" : [ 1 ,2]},\r\n  \"formatVersion\"")
                        .replace("tide,”", "tide,\\u201C")
                        .replace("Ships", "Sh\\u0069ps");
        Path file = file("a.json", json);

        Program.run("--fix", file.toString());

        assertThat(file).content().isEqualTo(json.replace("tide,\\u201C", "tide,”"));
    }

    @Test
    void a_release_with_values_that_cannot_be_read_is_fixed_where_that_is_certain() throws IOException {
        String json = Fixture.SMALL_RELEASE
                .json()
                .replace("\"kicker\": \"Harbours\"", "\"kicker\": 5")
                .replace("tide,”", "tide,“");
        Path file = file("a.json", json);

        Program run = Program.run("--fix", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(file).content().isEqualTo(json.replace("tide,“", "tide,”"));
    }

    @Test
    void what_is_no_release_is_left_as_it_is() throws IOException {
        Path file = file("a.json", "{\"id\": 5");

        assertThat(Program.run("--fix", file.toString()).exitCode()).isEqualTo(1);
        assertThat(file).content().isEqualTo("{\"id\": 5");
    }

    @Test
    void a_file_without_fixes_is_not_written() throws IOException {
        Path file = file("a.json", Fixture.SMALL_RELEASE.json());
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        Program.run("--fix", file.toString());

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void permissions_stay_and_a_link_still_leads_to_the_file() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        Program.run("--fix", link.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-r-x--x");
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("commitment,” he said");
    }

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        Path file = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());

        Program.run("--fix", file.toString());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_archive_is_checked_but_not_fixed() throws IOException {
        String line = Fixture.KFOR_VISIT_DAMAGED.json().replace("\n", "") + "\n";
        Path file = file("a.ndjson", line);

        Program run = Program.run("--fix", file.toString());

        assertThat(run.err()).contains(file + ": is an archive, which is not fixed", "quote/wrong-mark");
        assertThat(file).content().isEqualTo(line);
    }

    private static PressRelease fixedInMemory(String json) {
        return fixed(json, ValidationProfile.standard());
    }

    /** The release with all fixes made, one round after the other. */
    private static PressRelease fixed(String json, ValidationProfile profile) {
        ReleaseReader reader = ReleaseReader.standard()
                .with(ReleaseValidator.standard().with(profile).in(TimeOption.environment(RuleExample.CHECKED_AT)));
        Reading reading = reader.read(json);
        PressRelease release = reading.getRelease().orElseThrow();
        PressRelease fixed = Fixes.apply(release, reading.getReport());
        return fixed.equals(release) ? release : fixed(ReleaseWriter.standard().toJson(fixed), profile);
    }

    private static PressRelease release(String json) {
        return ReleaseReader.standard().read(json).getRelease().orElseThrow();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
