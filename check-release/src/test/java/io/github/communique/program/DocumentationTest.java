package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/check-release.md says what the program does. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\| `(--[a-z-]+)` \\|");
    private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| ([0-9]) \\|");

    private final CommandLine program = CheckRelease.commandLine(Streams.standard());

    @Test
    void the_page_has_a_row_for_each_option() throws IOException {
        assertThat(rows(OPTION))
                .containsExactlyInAnyOrderElementsOf(program.getCommandSpec().options().stream()
                        .map(option -> option.longestName())
                        .toList());
    }

    @Test
    void the_page_has_a_row_for_each_exit_code() throws IOException {
        assertThat(rows(EXIT_CODE))
                .containsExactlyElementsOf(
                        program.getCommandSpec().usageMessage().exitCodeList().keySet());
    }

    @Test
    void the_page_shows_findings_of_the_first_run() throws IOException {
        String printed = Program.run().out();
        List<String> shown = Files.readString(ROOT.resolve("docs/check-release.md"))
                .lines()
                .dropWhile(line -> !line.equals("```text"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.isEmpty())
                .map(DocumentationTest::withoutPointer)
                .toList();

        assertThat(shown)
                .hasSizeGreaterThan(5)
                .isSubsetOf(
                        printed.lines().map(DocumentationTest::withoutPointer).toList());
    }

    /** A line without the place in the draft, which changes with what is drafted. */
    private static String withoutPointer(String line) {
        return line.replaceFirst(" /[a-zA-Z0-9/]+$", "");
    }

    private static List<String> rows(Pattern row) throws IOException {
        return row.matcher(Files.readString(ROOT.resolve("docs/check-release.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
