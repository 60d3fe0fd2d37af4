package io.github.communique.program;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * The destination and form of output.
 *
 * @param out receives findings, reports or drafts
 * @param err receives messages on files that could not be read, and the findings if drafts are printed
 * @param language the language of the messages
 * @param form what is printed
 */
record Output(PrintWriter out, PrintWriter err, Locale language, Form form) {

    /** Receives what is meant for human readers. */
    PrintWriter readers() {
        return form.isOfDrafts() ? err : out;
    }

    /** Prints a message on a file. */
    void printError(String file, String message) {
        err.println(Escaped.of(file + ": " + message));
        err.flush();
    }

    /**
     * Flushes the output.
     *
     * @throws OutputLost if this or an earlier write failed, which a {@code PrintWriter} does not report itself
     */
    void flush() {
        if (out.checkError()) {
            throw new OutputLost();
        }
    }
}
