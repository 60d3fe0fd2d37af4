package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories and patterns are searched for documents; what is none, or cannot be read, is said. */
class FileArgumentsTest {

    private static final Pattern VERDICT = Pattern.compile("(?m)^(.*): (?:not )?sound$");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_documents_below_a_directory_are_checked_in_the_order_of_their_names() throws IOException {
        for (String file :
                List.of("c.json", "b/z.TXT", "b/a.markdown", "a.html", "picture.png", "b/c/d.xhtml", "Makefile")) {
            write(file, "A headline\n\nA text.\n");
        }
        write("release", Fixture.SMALL_RELEASE.json());
        write("page", "<!doctype html><title>A</title><p>A text.");

        assertThat(checked(Program.run(folder.toString())))
                .containsExactly("a.html", "b/a.markdown", "b/c/d.xhtml", "b/z.TXT", "c.json", "page", "release");
    }

    @Test
    void an_archive_in_a_directory_is_checked() throws IOException {
        write("a.ndjson", "{}\n");

        assertThat(Program.run(folder.toString()).out()).contains("1 release checked");
    }

    @Test
    void hidden_files_and_directories_are_left_out_unless_they_are_named() throws IOException {
        write("a.txt", "A headline\n");
        Path hidden = write(".git/b.txt", "A headline\n");
        write(".c.txt", "A headline\n");

        assertThat(checked(Program.run(folder.toString()))).containsExactly("a.txt");
        assertThat(checked(Program.run(hidden.toString()))).containsExactly(".git/b.txt");
    }

    @Test
    void a_circle_of_links_is_entered_once() throws IOException {
        write("in/a.txt", "A headline\n");
        Files.createSymbolicLink(folder.resolve("in/up"), folder);
        Files.createSymbolicLink(folder.resolve("same"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("in/a.txt"));

        assertThat(checked(Program.run(folder.toString()))).containsExactly("b.txt");
        assertThat(checked(Program.run(folder + "/**/*.txt"))).containsExactly("b.txt");
    }

    @Test
    void a_file_that_is_named_twice_is_checked_once() throws IOException {
        String file = write("a.txt", "A headline\n").toString();

        assertThat(checked(Program.run(file, folder.toString(), file))).containsExactly("a.txt");
    }

    @Test
    void a_pattern_that_the_shell_did_not_expand_is_expanded() throws IOException {
        write("b.txt", "A headline\n");
        write("a.txt", "A headline\n");
        write("in/c.md", "A headline\n");

        assertThat(checked(Program.run(folder + "/*"))).containsExactly("a.txt", "b.txt", "in/c.md");
    }

    @Test
    void a_file_whose_name_is_a_pattern_is_that_file() throws IOException {
        write("a[1].txt", "A headline\n");
        write("a1.txt", "A headline\n");

        assertThat(checked(Program.run(folder + "/a[1].txt"))).containsExactly("a[1].txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.json", "nowhere/**", "[x"})
    void a_pattern_that_matches_nothing_is_an_error_that_says_so(String pattern) {
        Program run = Program.run(folder + "/" + pattern);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo(folder + "/" + pattern + ": there is no such file, and as a pattern it matches none"
                        + System.lineSeparator());
    }

    @Test
    void a_directory_without_documents_is_an_error_that_says_so() throws IOException {
        write("picture.png", "");

        Program run = Program.run(folder.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).startsWith(folder + ": has no document in it (.json, ");
    }

    @Test
    void what_may_not_be_read_is_said_and_the_rest_is_checked() throws IOException {
        write("a.txt", "A headline\n");
        Path closed = write("closed/b.txt", "A headline\n").getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "this user may read everything");

        Program run = Program.run(folder.toString());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains(closed + ": may not be read");
        assertThat(checked(run)).containsExactly("a.txt");
    }

    @Test
    void a_file_that_is_too_large_is_said_without_reading_it_all() throws IOException {
        Path large = write("large.txt", "A line of text.\n".repeat(600_000));

        Program run = Program.run(large.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error drafting/too-large").doesNotContain("\tat ");
    }

    @Test
    void one_address_is_not_that_of_all_texts_in_a_directory() throws IOException {
        write("a.txt", "A headline\n");
        write("b.txt", "A headline\n");

        Program run = Program.run("--address=https://www.example.org/1", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--address is the address of one text, but there are 2 files");
    }

    private List<String> checked(Program run) {
        return VERDICT.matcher(run.out())
                .results()
                .map((MatchResult line) ->
                        folder.relativize(Path.of(line.group(1))).toString().replace('\\', '/'))
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
