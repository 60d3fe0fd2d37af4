package io.github.communique.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import io.github.communique.program.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours and line breaks are for terminals. */
class ColorsTest {

    private static final String ESCAPE = "\u001B[";

    @TempDir
    private Path folder = Path.of("");

    private String release = "";

    @BeforeEach
    void writeRelease() throws IOException {
        release = Files.writeString(folder.resolve("a.json"), Fixture.KFOR_VISIT_DAMAGED.json())
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "auto, true, '', xterm-256color, true",
        "auto, true, '', '', true",
        "auto, true, 1, xterm, false",
        "auto, true, '', dumb, false",
        "auto, false, '', xterm, false",
        "always, false, 1, dumb, true",
        "never, true, '', xterm, false",
    })
    void colours_are_shown_where_they_are_wanted(
            String color, boolean isTerminal, String noColor, String term, boolean areShown) {
        Terminal terminal = new Terminal(isTerminal, Map.of("NO_COLOR", noColor, "TERM", term, "COLUMNS", "80"));

        String out = Program.on(terminal, "--color", color, release).out();

        assertThat(out.contains(ESCAPE)).isEqualTo(areShown);
    }

    @Test
    void colours_change_nothing_else() {
        Terminal terminal = new Terminal(false, Map.of());

        String colored = Program.on(terminal, "--color=always", release).out();

        assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(Program.run(release).out());
    }

    @Test
    void severities_and_verdicts_have_their_colours() {
        assertThat(Program.run("--color=always").out())
                .contains(
                        ESCAPE + "1;31merror",
                        ESCAPE + "1;33mwarning",
                        ESCAPE + "1;32msound",
                        ESCAPE + "1;31mnot sound");
    }

    @Test
    void messages_are_wrapped_to_the_terminal() {
        Terminal narrow = new Terminal(true, Map.of("COLUMNS", "50", "TERM", "dumb"));

        assertThat(Program.on(narrow, release).out().lines().filter(line -> line.startsWith("  ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
                .containsSubsequence(
                        "  \"today\" is next to 2022-07-08, but the release",
                        "  is dated 2022-07-07 and no engagement is on that",
                        "  day.");
    }

    @Test
    void in_a_pipe_nothing_is_wrapped() {
        Terminal pipe = new Terminal(false, Map.of("COLUMNS", "50"));

        assertThat(Program.on(pipe, release).out())
                .contains(
                        "  \"today\" is next to 2022-07-08, but the release is dated 2022-07-07 and no engagement is on"
                                + " that day.");
    }

    @Test
    void reports_for_programs_have_no_colours() {
        Terminal terminal = new Terminal(true, Map.of("TERM", "xterm"));

        for (String form : new String[] {"json", "sarif", "github"}) {
            assertThat(Program.on(terminal, "--color=always", "--format", form, release)
                            .out())
                    .doesNotContain(ESCAPE);
        }
    }
}
