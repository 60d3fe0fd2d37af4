package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are drafted and checked, and their faults are shown in the text. */
class TextsTest {

    private static final String TEXT = "Harbour office opens a new pier\n\nPORTO, 7 July 2022 - The pier opened"
            + " today, and the ferries of the islands will now be able to use it in all weathers.\n\n“It will serve every island,“ said Director Ana Lima.\n";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Harbour office</title></head>
            <body><article><h1>Harbour office opens a new pier</h1>
            <p>The pier opened on 7 July 2022.</p>
            <p>&#8220;It will serve <b>every</b> island,&#8220; said Director Ana Lima.</p></article></body></html>
            """;

    private static final String MARKDOWN =
            "# Harbour office opens a new pier\n\nThe pier **opened** on 7 July 2022.\n\n“It will serve every island,“"
                    + " said Director Ana Lima.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_place_of_a_finding_is_underlined_in_a_plain_text() throws IOException {
        String file = file("pier.txt", TEXT);

        assertThat(Program.run(file).out().lines().toList())
                .containsSubsequence(
                        "warning quote/wrong-mark " + file + ":5:29 /body/1/text",
                        "  | “It will serve every island,“ said Director Ana Lima.",
                        "  |                             ^");
    }

    @Test
    void the_place_of_a_finding_is_underlined_in_the_source_of_a_page() throws IOException {
        String file = file("pier.html", PAGE);

        assertThat(Program.run(file).out().lines().toList())
                .containsSubsequence(
                        "  The quotation mark “ is wrong here; expected ”.",
                        "  | <p>&#8220;It will serve <b>every</b> island,&#8220; said Director Ana Lima.</p></article></body></htm…",
                        "  |                                             ^^^^^^^");
    }

    @Test
    void a_page_is_known_by_its_content_whatever_its_name() throws IOException {
        assertThat(Program.run("--draft", file("pier", PAGE)).out())
                .contains("“It will serve every island,“")
                .doesNotContain("<b>");
    }

    @Test
    void markdown_is_read_from_a_file_with_its_ending() throws IOException {
        assertThat(Program.run("--draft", file("pier.md", MARKDOWN)).out())
                .contains("\"text\": \"Harbour office opens a new pier\"", "The pier opened on 7 July 2022.");
    }

    @Test
    void a_text_is_read_from_standard_input() {
        assertThat(Program.runWith(TEXT, "-").out())
                .contains("warning quote/wrong-mark (standard input):5:29")
                .contains("(standard input): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "release.txt", "release.html"})
    void a_release_in_json_is_known_by_its_content(String name) throws IOException {
        Program run = Program.run(file(name, "\uFEFF \n" + Fixture.KFOR_VISIT.json()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("info json/not-utf8").doesNotContain("drafting/");
    }

    @Test
    void json_in_another_encoding_is_not_taken_for_a_text() throws IOException {
        Path file = folder.resolve("wide");
        Files.write(file, "{\"id\": 5}".getBytes(StandardCharsets.UTF_16));

        assertThat(Program.run(file.toString()).out()).contains("error json/not-utf8");
    }

    @Test
    void a_broken_document_with_the_name_of_json_is_checked_as_json() throws IOException {
        assertThat(Program.run(file("a.json", "FOR IMMEDIATE RELEASE\n\nA headline"))
                        .out())
                .contains("error json/not-json");
    }

    @Test
    void a_text_that_starts_with_a_brace_is_a_text() throws IOException {
        assertThat(Program.run(file("a.txt", "{Draft} Harbour office opens a new pier\n\nThe pier opened today.\n"))
                        .out())
                .doesNotContain("json/");
    }

    @Test
    void an_empty_text_is_an_error() throws IOException {
        Program run = Program.run(file("a.txt", ""));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error drafting/no-text");
    }

    @Test
    void of_a_file_that_is_no_text_no_line_is_shown() throws IOException {
        Program run = Program.run(file("a.txt", "%PDF-1.7\n\u0000\u0001"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error drafting/not-text").doesNotContain("  |");
    }

    @Test
    void lines_may_end_with_carriage_returns() throws IOException {
        String file = file("pier.txt", TEXT.replace("\n", "\r"));

        assertThat(Program.run(file).out()).contains("warning quote/wrong-mark " + file + ":5:29");
    }

    @Test
    void a_profile_holds_for_texts() throws IOException {
        String profile = file(
                "profile.json",
                "{\"name\": \"ours\", \"rules\": [{\"ruleId\": \"quote/wrong-mark\", \"severity\": \"error\"}]}");

        assertThat(Program.run("--profile", profile, file("pier.txt", TEXT)).out())
                .contains("error quote/wrong-mark");
    }

    @Test
    void the_report_on_a_text_is_json_with_places_in_the_text() throws IOException {
        String file = file("pier.txt", TEXT);

        assertThat(Program.run("--json", file).out())
                .startsWith("{\"file\":\"" + file + "\",\"report\":{")
                .contains("\"ruleId\":\"quote/wrong-mark\"", "\"line\":5,\"column\":29")
                .hasLineCount(1);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
