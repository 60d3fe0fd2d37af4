package io.github.communique.program.output;

import io.github.communique.program.terminal.Style;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints the findings in an archive for human readers: each finding on one line, and the totals by rule at the end. */
final class ArchivePrinter {

    private final String file;
    private final PrintWriter out;
    private final Locale language;
    private final Style style;
    private final Map<String, Integer> byRule = new TreeMap<>();

    ArchivePrinter(String file, PrintWriter out, Locale language, Style style) {
        this.file = file;
        this.out = out;
        this.language = language;
        this.style = style;
    }

    void print(ValidationReport report) {
        report.getFindings().forEach(this::print);
        report.getTotalsByRule().forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
    }

    void printTotals() {
        byRule.forEach((rule, count) -> out.println(file + ": " + rule + " " + count));
        if (!byRule.isEmpty()) {
            out.println();
        }
    }

    private void print(Finding finding) {
        out.println(FindingPrinter.heading(file, finding, style) + " " + finding.getMessage(language));
    }
}
