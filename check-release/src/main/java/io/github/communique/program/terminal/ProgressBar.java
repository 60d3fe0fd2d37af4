package io.github.communique.program.terminal;

import io.github.communique.wire.ArchiveProgress;
import java.io.PrintWriter;

/** Shows on a terminal how much of an archive has been read; shows nothing without a terminal. */
public final class ProgressBar {

    private static final int WIDTH = 40;

    /** A small archive is taken in at once: its bytes are all read at the first line. */
    private static final int LINES_A_STEP = 100;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private long percent = -1;
    private long shownLines;

    public ProgressBar(PrintWriter terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    public ArchiveProgress of(long size) {
        return (lines, bytes) -> show(lines, size == 0 ? 100 : bytes * 100 / size);
    }

    /** Clears the bar for a line of output. */
    public void clear() {
        if (shown && percent >= 0) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            percent = -1;
        }
    }

    public void end() {
        clear();
    }

    private void show(long lines, long now) {
        if (shown && (now != percent || lines - shownLines >= LINES_A_STEP)) {
            percent = now;
            shownLines = lines;
            int filled = (int) (now * WIDTH / 100);
            terminal.print(CLEAR_LINE + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + now + " % "
                    + lines + (lines == 1 ? " line" : " lines"));
            terminal.flush();
        }
    }
}
