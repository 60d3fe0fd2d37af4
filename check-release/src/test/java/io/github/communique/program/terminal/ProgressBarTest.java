package io.github.communique.program.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.wire.ArchiveProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void an_archive_that_is_taken_in_at_once_still_moves_on_by_its_lines() {
        ArchiveProgress progress = new ProgressBar(new PrintWriter(terminal), true).of(1_000);

        for (int line = 1; line <= 250; line++) {
            progress.at(line, 1_000);
        }

        assertThat(terminal.toString()).contains("100 % 1 line", "100 % 101 lines", "100 % 201 lines");
    }

    @Test
    void nothing_is_shown_where_there_is_no_terminal() {
        ProgressBar bar = new ProgressBar(new PrintWriter(terminal), false);

        bar.of(1_000).at(1, 1_000);
        bar.end();

        assertThat(terminal.toString()).isEmpty();
    }
}
