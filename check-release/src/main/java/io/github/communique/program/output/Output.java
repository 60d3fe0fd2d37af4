package io.github.communique.program.output;

import io.github.communique.program.terminal.Escaped;
import io.github.communique.program.terminal.Style;
import io.github.communique.report.Severity;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * The destination and form of output.
 *
 * @param out receives findings, reports or drafts
 * @param err receives messages on files that could not be read, and the findings if something else is printed
 * @param language the language of the messages
 * @param form what is printed
 * @param style how texts for human readers are shown
 */
public record Output(PrintWriter out, PrintWriter err, Locale language, Form form, Style style) {

    /** Receives what is meant for human readers. */
    public PrintWriter readers() {
        return form.hasFindingsApart() ? err : out;
    }

    /**
     * Prints findings.
     *
     * @param least the least severity that is shown to human readers
     */
    public Reporter reporter(Severity least) {
        return switch (form) {
            case JSON -> new JsonReporter(out, language);
            case SARIF -> new SarifReporter(out, language);
            case GITHUB -> new GitHubReporter(out, language);
            case TEXT, DRAFTS, EVIDENCE, FIXES -> new TextReporter(readers(), language, style, least);
        };
    }

    /** Prints a message on a file. */
    public void printError(String file, String message) {
        err.println(Escaped.of(file + ": " + message));
        err.flush();
    }

    /**
     * Flushes the output.
     *
     * @throws OutputLost if this or an earlier write failed, which a {@code PrintWriter} does not report itself
     */
    public void flush() {
        if (out.checkError()) {
            throw new OutputLost();
        }
    }
}
