package io.github.communique.examples;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where and how to print.
 *
 * @param out for what was found
 * @param err for what could not be read
 * @param language the language of the messages
 * @param json whether one JSON object a file
 */
record Output(PrintWriter out, PrintWriter err, Locale language, boolean json) {

    /**
     * Writes out what was printed.
     *
     * @throws OutputLost if that fails, now or before: a {@code PrintWriter} does not tell of itself
     */
    void flush() {
        if (out.checkError()) {
            throw new OutputLost();
        }
    }
}
