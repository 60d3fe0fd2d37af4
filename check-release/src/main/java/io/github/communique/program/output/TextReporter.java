package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.program.terminal.Style;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints findings for human readers, and the totals at the end. */
final class TextReporter implements Reporter {

    private final PrintWriter out;
    private final Locale language;
    private final Style style;
    private final FindingPrinter printer;
    private @Nullable ArchivePrinter archive;

    /**
     * Creates the reporter.
     *
     * @param least the least severity that is printed
     */
    TextReporter(PrintWriter out, Locale language, Style style, Severity least) {
        this.out = out;
        this.language = language;
        this.style = style;
        this.printer = new FindingPrinter(out, language, style, least);
    }

    @Override
    public void document(CheckedDocument checked) {
        printer.print(checked);
        out.flush();
    }

    @Override
    public void archiveLine(String file, long line, ValidationReport report) {
        if (archive == null) {
            archive = new ArchivePrinter(Escaped.of(file), out, language, style);
        }
        archive.print(report);
    }

    @Override
    public void archiveEnd(String file) {
        if (archive != null) {
            archive.printTotals();
            archive = null;
        }
    }

    @Override
    public void end(Totals totals) {
        out.println(totals);
        out.flush();
    }
}
