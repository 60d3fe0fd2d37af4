package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints the report of each document, and of each line of an archive, as a JSON object on one line. */
final class JsonReporter implements Reporter {

    private final PrintWriter out;
    private final Locale language;

    JsonReporter(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void document(CheckedDocument checked) {
        out.println(JsonLine.of(checked.name(), checked.report(), language));
    }

    @Override
    public void archiveLine(String archive, long line, ValidationReport report) {
        out.println(JsonLine.of(archive, line, report, language));
    }
}
