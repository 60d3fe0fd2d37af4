package io.github.communique.examples;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * The destination and form of output.
 *
 * @param out receives findings
 * @param err receives messages on files that could not be read
 * @param language the language of the messages
 * @param json whether to print one JSON object per file
 */
record Output(PrintWriter out, PrintWriter err, Locale language, boolean json) {

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
