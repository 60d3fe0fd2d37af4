package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where output goes, when a check is, and which options do not go together. */
class OutputOptionsTest {

    private static final String EMBARGOED = Fixture.SMALL_RELEASE
            .json()
            .replaceFirst(
                    "\"lifecycle\": \\{[^}]*\\}",
                    "\"lifecycle\": {\"state\": \"embargoed\", \"embargo\": {\"until\": \"2100-01-01T00:00:00Z\"}}");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void output_goes_into_a_file() throws IOException {
        Path target = folder.resolve("report.json");
        String release = file("a.json", Fixture.SMALL_RELEASE.json());

        Program run = Program.run("--json", "-o", target.toString(), release);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(target)
                .content()
                .isEqualTo(Program.run("--format=json", release).out());
    }

    @Test
    void a_file_that_cannot_be_written_is_said() throws IOException {
        String release = file("a.json", Fixture.SMALL_RELEASE.json());

        Program run = Program.run("-o", folder.resolve("nowhere/report").toString(), release);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("nowhere/report: cannot be written");
    }

    @Test
    void the_time_of_the_check_can_be_stated() throws IOException {
        String release = file("a.json", EMBARGOED);

        String early = Program.run("--at", "2000-01-01T00:00:00Z", release).out();
        String late = Program.run("--at", "2200-01-01T00:00:00+02:00", release).out();

        assertThat(early).doesNotContain("lifecycle/embargo-past");
        assertThat(late).contains("lifecycle/embargo-past");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dry-run a.txt | --dry-run is for --fix",
                "--fix | name a FILE to fix",
                "--fix - | --fix changes files; standard input is none",
                "--fix --json a.txt | give only one of them",
                "--format=sarif --draft a.txt | give only one of them",
                "--format=text --fix a.txt | give only one of them",
                "--watch | name a FILE or directory to watch",
                "--watch - | --watch watches files; standard input is none",
                "--watch -o b a.txt | --watch shows findings as they come; leave out --output",
                "--watch --fix a.txt | --watch shows findings as text or JSON; leave out --fix",
                "--watch --format=sarif a.txt | --watch shows findings as text or JSON; leave out --format=sarif",
            })
    void options_that_do_not_go_together_are_refused(String arguments, String message) {
        Program run = Program.run(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
