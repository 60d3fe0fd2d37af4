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

/** Values of options that are no use are refused before anything is checked. */
class OptionsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--language=english_uk | expected a language tag such as en-GB, found 'english_uk'",
                "--language= | expected a language tag such as en-GB, found ''",
                "--issuer=' ' | expected the name of an organisation on one line",
                "--date=2022-02-30 | expected a day such as 2022-07-07, found '2022-02-30'",
                "--date=2022-07 | expected a day such as 2022-07-07, found '2022-07'",
                "--date=+10000-01-01 | expected a day such as 2022-07-07",
                "--address=press/1 | expected an absolute URI such as https://www.example.org/press/1, found 'press/1'",
                "--address=https://a b | expected an absolute URI",
                "--messages=de | expected en or fr, found de",
                "--format=xml | expected text, json, sarif or github, found 'xml'",
                "--color=blue | expected auto, always or never, found 'blue'",
                "--at=2022-07-07 | expected a time with its offset such as 2026-11-27T10:00:00+01:00, found '2022-07-07'",
            },
            quoteCharacter = '"')
    void a_value_that_cannot_be_used_is_refused(String option, String message) {
        Program run = Program.run(option.replace("'", ""), "a.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '" + option.substring(0, option.indexOf('=')) + "': ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "--json, --draft, give only one of them",
        "--json, --evidence, give only one of them",
        "--draft, --evidence, give only one of them",
    })
    void two_forms_of_output_are_refused(String one, String other, String message) {
        Program run = Program.run(one, other, "a.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_draft_needs_a_file() {
        assertThat(Program.run("--draft").err()).startsWith("name a FILE from which to draft a release");
    }

    @Test
    void one_address_is_not_that_of_two_texts() {
        assertThat(Program.run("--address=https://www.example.org/1", "a.txt", "b.txt")
                        .err())
                .startsWith("--address is the address of one text, but there are 2 files");
    }

    @Test
    void what_is_stated_of_a_text_is_not_used_for_a_release_in_json() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), Fixture.SMALL_RELEASE.json());

        Program run = Program.run("--language=fr", "--date=2022-07-07", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains(file + ": is a release in JSON", "not used: --language, --date");
    }

    @Test
    void help_says_what_each_exit_code_means() {
        assertThat(Program.run("--help").out())
                .contains("0   no errors found", "1   errors found")
                .containsPattern("2 +the arguments are invalid")
                .containsPattern("3 +the program is incomplete, or failed")
                .containsPattern("4 +a file could not be read");
    }
}
