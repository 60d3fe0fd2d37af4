package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.program.terminal.Terminal;
import io.github.communique.wire.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReleaseTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @Test
    void without_arguments_it_checks_a_sound_release_and_a_damaged_text() {
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("kfor-visit-2022-07-07.json: sound" + System.lineSeparator())
                .contains("error lifecycle/embargo-without-zone kfor-visit-2022-07-07-damaged.txt:3:")
                .contains("kfor-visit-2022-07-07-damaged.txt: not sound")
                .contains("2 releases checked: ")
                .doesNotContain("info ");
    }

    @Test
    void every_fault_that_is_planted_in_the_bundled_text_is_shown() {
        run();

        assertThat(out.toString()).contains(DamagedText.KFOR_VISIT.planted());
    }

    @Test
    void a_finding_is_shown_in_its_line_with_its_range_underlined() throws IOException {
        run(file("a.json", Fixture.KFOR_VISIT_DAMAGED.json()));

        assertThat(out.toString().lines().toList())
                .containsSubsequence(
                        "warning person/letters-lost " + folder.resolve("a.json") + ":37:136 /body/4/text",
                        "  \"Raki\" lacks letters: the name is \"Rakić\".",
                        "  | …ing his visit with Ms. Vjosa Osmani and Mr. Goran Raki.\"",
                        "  |                                                    ^^^^");
    }

    @Test
    void a_profile_by_name_or_file_says_how_to_check() throws IOException {
        String damaged = file("a.json", Fixture.KFOR_VISIT_DAMAGED.json());
        String profile = file(
                "profile.json",
                "{\"name\": \"ours\", \"rules\": [{\"ruleId\": \"quote/wrong-mark\", \"severity\": \"error\"}]}");

        assertThat(run(damaged)).isZero();
        assertThat(run("--profile", "strict", damaged)).isEqualTo(1);
        assertThat(run("--profile", profile, damaged)).isEqualTo(1);
        assertThat(out.toString()).contains("error quote/wrong-mark");
    }

    @Test
    void a_profile_that_there_is_not_or_that_is_wrong_is_told() throws IOException {
        String wrong = file("profile.json", "{\"rules\": 1}");

        assertThat(run("--profile", "lax")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'lax' is neither a built-in profile (standard, newsroom, archive, strict)");
        assertThat(run("--profile", wrong)).isEqualTo(2);
        assertThat(err.toString()).contains("json/missing-attribute", "json/wrong-kind");
    }

    @Test
    void errors_make_the_exit_code_1() throws IOException {
        assertThat(run(file("a.json", "{\"id\": 5}"))).isEqualTo(1);
        assertThat(out.toString())
                .contains("error json/wrong-kind")
                .contains("| {\"id\": 5}")
                .contains("|        ^");
    }

    @Test
    void an_empty_file_a_file_of_zeros_and_a_truncated_document_are_findings() throws IOException {
        String truncated = Fixture.KFOR_VISIT.json().substring(0, 5_000);

        assertThat(run(file("empty.json", ""), file("zeros.json", "\0\0\0\0"), file("cut.json", truncated)))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("error json/not-json " + folder.resolve("empty.json") + ":1:1")
                .contains("error json/not-json " + folder.resolve("zeros.json") + ":1:1")
                .contains("error json/not-json " + folder.resolve("cut.json"))
                .contains("3 releases checked: 3 errors");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_missing_file_is_told_and_the_others_are_checked() throws IOException {
        String missing = folder.resolve("missing.json").toString();

        assertThat(run(missing, file("a.json", Fixture.KFOR_VISIT.json()))).isEqualTo(4);
        assertThat(err.toString().lines()).containsExactly(missing + ": there is no such file");
        assertThat(out.toString()).contains("1 release checked: 0 errors, 0 warnings, 7 infos; 1 file not read");
    }

    @Test
    void an_archive_is_checked_line_by_line_with_totals_by_rule() throws IOException {
        ReleaseWriter writer = ReleaseWriter.standard();
        String lines =
                writer.toJson(KforVisit.sound()) + "\n{\"id\": \"a\"\n" + writer.toJson(KforVisit.damaged()) + "\n";
        Path archive = folder.resolve("archive.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run(archive.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("error json/not-json " + archive + ":2:11")
                .contains("warning quote/wrong-mark " + archive + ":3:")
                .contains(archive + ": person/letters-lost 1")
                .endsWith("3 releases checked: 1 error, 6 warnings, 16 infos" + System.lineSeparator());
    }

    @Test
    void totals_by_rule_count_findings_that_the_report_does_not_keep() throws IOException {
        Path archive = folder.resolve("faulty.ndjson");
        Files.writeString(
                archive,
                "{\"headline\": [" + "1,".repeat(1_999) + "1], \"keyPoints\": [" + "1,".repeat(1_499) + "1]}\n");

        assertThat(run(archive.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(archive + ": json/wrong-kind 1501");
    }

    @Test
    void an_archive_that_breaks_off_is_told() throws IOException {
        Path archive = folder.resolve("cut.jsonl.gz");
        Files.write(archive, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});

        assertThat(run(archive.toString())).isEqualTo(4);
        assertThat(err.toString()).startsWith(archive + ": is truncated");
    }

    @Test
    void it_reads_standard_input() {
        assertThat(runWith(Fixture.KFOR_VISIT.json(), "-")).isZero();
        assertThat(out.toString()).contains("(standard input): sound");
    }

    @Test
    void the_report_is_json_on_demand() {
        assertThat(run("--json")).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"file\":\"kfor-visit-2022-07-07.json\",\"report\":{\"sound\":true,\"language\":\"en\",\"totals\":{\"error\":0,");
    }

    @Test
    void of_an_archive_each_line_is_one_json_object() throws IOException {
        Path archive = folder.resolve("two.ndjson");
        Files.writeString(archive, ReleaseWriter.standard().toJson(KforVisit.sound()) + "\n\n{}");

        assertThat(run("--json", archive.toString())).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"file\":\"" + archive + "\",\"line\":1,\"report\":{\"sound\":true,"),
                        second -> assertThat(second)
                                .startsWith("{\"file\":\"" + archive + "\",\"line\":3,\"report\":{\"sound\":false,"));
    }

    @Test
    void what_was_found_before_an_archive_breaks_off_is_told() throws IOException {
        Path archive = folder.resolve("cut.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 1));

        assertThat(run(archive.toString())).isEqualTo(4);
        assertThat(out.toString())
                .contains(archive + ": json/missing-attribute 8")
                .endsWith(
                        "2 releases checked: 8 errors, 0 warnings, 0 infos; 1 file not read" + System.lineSeparator());
    }

    @Test
    void another_language_than_those_of_the_messages_is_refused() {
        assertThat(run("--messages", "tlh")).isEqualTo(2);
        assertThat(err.toString()).contains("expected en or fr, found tlh");
    }

    @Test
    void a_profile_with_a_member_that_is_not_known_is_told() throws IOException {
        String misspelt = file("house.json", "{\"name\": \"house\", \"rulez\": []}");

        assertThat(run("--profile", misspelt)).isEqualTo(2);
        assertThat(err.toString()).contains("json/unknown-attribute", "/rulez");
    }

    @Test
    void output_that_cannot_be_written_is_told_and_ends_the_program() throws IOException {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };

        int exitCode = CheckRelease.commandLine(
                        new Streams(InputStream.nullInputStream(), full, messages, Terminal::none, code -> {}))
                .execute(file("a.json", Fixture.KFOR_VISIT.json()), "no such file");

        assertThat(exitCode).isEqualTo(4);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("cannot be written")
                .doesNotContain("no such file");
    }

    @Test
    void characters_that_do_not_show_are_escaped_in_json_and_in_names_of_files() throws IOException {
        String odd = file("a\u202Eb\u009B.json", "{\"id\": 5, \"kind\": \"\u009B31m\u202E\u0085\u007F\"}");

        run("--json", odd);
        run(odd);

        assertThat(out.toString())
                .doesNotContain("\u202E", "\u009B", "\u0085", "\u007F")
                .contains("a\\u202eb\\u009b.json");
    }

    @Test
    void messages_are_in_the_language_asked_for() {
        run("--messages=fr");

        assertThat(out.toString()).contains("Le premier paragraphe répète le titre.");
    }

    @Test
    void what_does_not_show_is_shown_escaped_so_that_no_terminal_obeys_it() throws IOException {
        run(file("a.json", "{\"id\": \"\u001B[31m\u202E\"}"));

        assertThat(out.toString())
                .contains("\\u001B")
                .contains("\\u202E")
                .doesNotContain("\u001B")
                .doesNotContain("\u202E");
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        Program run = Program.runWith(input, arguments);
        out.append(run.out());
        err.append(run.err());
        return run.exitCode();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
