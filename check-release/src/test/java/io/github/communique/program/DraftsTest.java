package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.DamagedText;
import io.github.communique.fixtures.Fixture;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are printed as JSON, alone or with their evidence. */
class DraftsTest {

    private static final String TEXT = "Harbour office opens a new pier\n\nThe pier opened in July.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_draft_is_printed_as_a_release_that_can_be_read_and_its_findings_apart() throws IOException {
        Program run = Program.run("--draft", file("visit.txt", DamagedText.KFOR_VISIT.text()));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(release(run.out()).getHeadline().getText()).startsWith("North Atlantic Council and NATO Deputy");
        assertThat(run.err())
                .contains("error lifecycle/embargo-without-zone")
                .contains("  | EMBARGOED UNTIL 18:00 ON 7 JULY 2022");
    }

    @Test
    void of_several_texts_each_draft_is_on_one_line() throws IOException {
        Program run = Program.run("--draft", file("a.txt", TEXT), file("b.txt", TEXT.replace("pier", "quay")));

        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(release(line).getHeadline().getText()).startsWith("Harbour office"));
    }

    @Test
    void evidence_gives_the_bytes_in_which_a_value_is_stated() throws IOException {
        String text = DamagedText.KFOR_VISIT.text();
        String evidence = Program.run("--evidence", file("visit.txt", text)).out();

        Matcher issued = Pattern.compile(
                        "\\{\"target\":\"/lifecycle/issued\",\"basis\":\"stated\",\"wording\":\"([^\"]+)\","
                                + "\"line\":5,\"column\":1,\"endLine\":5,\"endColumn\":12,\"startByte\":(\\d+),\"endByte\":(\\d+)}")
                .matcher(evidence);
        assertThat(issued.find()).isTrue();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = Integer.parseInt(issued.group(2));
        int end = Integer.parseInt(issued.group(3));
        assertThat(new String(bytes, start, end - start, StandardCharsets.UTF_8))
                .isEqualTo(issued.group(1))
                .isEqualTo("7 July 2022");
    }

    @Test
    void what_is_given_is_in_the_draft_and_in_its_evidence() throws IOException {
        Program run = Program.run(
                "--evidence",
                "--language=en-GB",
                "--issuer=Harbour Office of Porto",
                "--date=2022-07-07",
                "--address=https://www.example.org/press/1",
                file("a.txt", TEXT));

        assertThat(run.out())
                .contains("\"language\": \"en-GB\"")
                .contains("\"Harbour Office of Porto\"")
                .contains("\"issued\": \"2022-07-07\"")
                .contains("\"id\": \"https://www.example.org/press/1\"")
                .contains("{\"target\":\"/lifecycle/issued\",\"basis\":\"given\"}");
    }

    @Test
    void a_release_in_json_and_an_archive_have_nothing_to_draft() throws IOException {
        String json = file("a.json", Fixture.SMALL_RELEASE.json());
        String archive = file("a.ndjson", "{}\n");

        Program run = Program.run("--draft", json, archive);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(json + ": is a release in JSON; there is nothing to draft")
                .contains(archive + ": is an archive of releases in JSON; there is nothing to draft");
    }

    @Test
    void a_text_without_a_release_gives_no_draft_but_the_reason() throws IOException {
        Program run = Program.run("--draft", file("a.txt", ""));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error drafting/no-text");
    }

    private static PressRelease release(String json) {
        return ReleaseReader.standard().read(json).getRelease().orElseThrow();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
