package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.program.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are fixed by a patch, which {@code patch} and {@code git apply} accept. */
class TextPatchTest {

    private static final String TEXT = """
            Harbour office opens a new pier

            PORTO, 7 July 2022 - The pier opened today, and the ferries of the islands will
            now be able to use it in all weathers.

            “It will serve every island,“ said Director Ana Lima.

            The work took three years.

            “We are proud of it,“ said Director Ana Lima.
            """;

    private static final String FIXED = TEXT.replace("island,“", "island,”").replace("of it,“", "of it,”");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | LF | UTF-8 | false | true",
                "a.txt | CRLF | UTF-8 | true | true",
                "a.txt | CR | UTF-8 | false | true",
                "a.txt | LF | UTF-8 | true | false",
                "a.txt | CRLF | windows-1252 | false | false",
                "a.txt | LF | windows-1252 | false | true",
                "a.md | CRLF | UTF-8 | false | false",
                "a b'ü.md | LF | UTF-8 | true | true",
            })
    void the_patch_makes_the_findings_go_and_changes_nothing_else(
            String name, String ends, String charset, boolean hasMark, boolean endsLast) throws Exception {
        Charset encoding = Charset.forName(charset);
        String mark = hasMark ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve(name), (mark + lines(TEXT, ends, endsLast)).getBytes(encoding));
        Path patch = folder.resolve("fixes.patch");

        Program run = Program.run("--fix", "-o", patch.toString(), file.toString());
        Patches.apply(patch, folder);

        assertThat(run.err()).startsWith(file + ": 2 fixes in the patch" + System.lineSeparator());
        assertThat(Files.readAllBytes(file)).isEqualTo((mark + lines(FIXED, ends, endsLast)).getBytes(encoding));
        assertThat(Program.run(file.toString()).out()).doesNotContain("quote/wrong-mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "in a folder/b.md", "c\"d\\e\tf.txt", "ü.txt"})
    void git_applies_the_patch_in_the_folder_where_the_program_ran(String name) throws Exception {
        Path here = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "patch");
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
        Path patch = here.resolve("fixes.patch");

        Program.run("--fix", "-o", patch.toString(), file.toString());
        Patches.applyByGit(patch, Path.of("").toAbsolutePath());

        assertThat(file).content().isEqualTo(FIXED);
    }

    @Test
    void lines_far_apart_have_hunks_of_their_own() throws Exception {
        Path file =
                file("a.txt", TEXT + "\nMore of it is known.\n".repeat(10) + "\n“The end,“ said Director Ana Lima.\n");
        Path patch = folder.resolve("fixes.patch");

        Program.run("--fix", "-o", patch.toString(), file.toString());
        Patches.apply(patch, folder);

        assertThat(patch).content().containsPattern("(?s)@@ -3,11 \\+3,11 @@.*@@ -\\d+,4 \\+\\d+,4 @@");
        assertThat(file).content().contains("island,”", "of it,”", "“The end,” said");
    }

    @Test
    void the_patch_alone_is_on_standard_output() throws IOException {
        Path file = file("a.txt", TEXT);

        Program run = Program.run("--fix", file.toString());

        assertThat(run.out())
                .startsWith("--- a/")
                .contains("\n-“It will", "\n+“It will")
                .doesNotContain("sound");
        assertThat(run.err()).contains("warning quote/wrong-mark", "1 release checked");
        assertThat(file).content().isEqualTo(TEXT);
    }

    @Test
    void of_several_files_the_patches_follow_one_another() throws Exception {
        Path one = file("a.txt", TEXT);
        Path two = file("b.txt", TEXT);
        Path patch = folder.resolve("fixes.patch");

        Program.run("--fix", "-o", patch.toString(), one.toString(), two.toString());
        Patches.apply(patch, folder);

        assertThat(one).content().isEqualTo(FIXED);
        assertThat(two).content().isEqualTo(FIXED);
    }

    @Test
    void what_is_not_exact_in_the_text_is_left_and_named() throws IOException {
        Path file = file(
                "a.txt",
                TEXT.replace(
                        "The work took three years.",
                        "The mandate is in United Nations Security Council\nResolution 1244 of 1999, which is known."));

        Program run = Program.run("--fix", file.toString());

        assertThat(run.err())
                .contains(file + ": 2 fixes in the patch; 1 left")
                .contains(file + ":8:19: not patched, since the fix is not exact in the text: mission/citation-form");
        assertThat(run.out()).contains("+“It will").doesNotContain("S/RES");
    }

    @Test
    void a_mark_of_markdown_is_not_put_into_markdown() throws IOException {
        Path text = file("a.txt", TEXT.replace("took three", "took *three"));
        Path markdown = file(
                "a.md", "# Harbour office opens a pier\n\nThe pier &#8220;opened&#8220; on 7 July 2022, it is said.\n");

        assertThat(Program.run("--fix", markdown.toString()).out()).isEmpty();
        assertThat(Program.run("--fix", text.toString()).out()).contains("+“It will");
    }

    @Test
    void a_web_page_is_not_patched_and_that_is_said() throws IOException {
        Path page = file(
                "a.html",
                "<html lang=\"en\"><h1>Harbour office opens a pier</h1><p>“It will serve every island,“ said Ana Lima.</p>");

        Program run = Program.run("--fix", page.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(page + ": is a web page, which is not patched; 1 fix left");
    }

    @Test
    void a_text_in_utf_16_is_not_patched_and_that_is_said() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), TEXT.getBytes(StandardCharsets.UTF_16));

        Program run = Program.run("--fix", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("in which a patch has no lines; 2 fixes left");
    }

    @Test
    void on_a_terminal_the_patch_is_shown_so_that_nothing_is_obeyed() throws IOException {
        Path file = file("a.txt", TEXT.replace("The work", "\u202EThe \u009B31m work"));
        Terminal terminal = new Terminal(true, Map.of("TERM", "xterm", "COLUMNS", "80"));

        String shown = Program.on(terminal, "--fix", file.toString()).out();

        assertThat(shown).doesNotContain("\u202E", "\u009B").contains("\u001B[32m+“It will", "\\u202eThe \\u009b31m");
    }

    private static String lines(String text, String ends, boolean endsLast) {
        String end = switch (ends) {
            case "CRLF" -> "\r\n";
            case "CR" -> "\r";
            default -> "\n";
        };
        return (endsLast ? text : text.stripTrailing()).replace("\n", end);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
