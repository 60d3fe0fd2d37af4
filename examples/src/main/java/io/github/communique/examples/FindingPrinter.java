package io.github.communique.examples;

import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints findings for human readers: the message, the position, and the line of the document with the passage
 * underlined.
 */
final class FindingPrinter {

    private final PrintWriter out;
    private final Locale language;

    FindingPrinter(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void print(Document document, ValidationReport report) {
        List<String> lines =
                new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
        String name = Escaped.of(document.name());
        for (Finding finding : report.getFindings()) {
            print(name, lines, finding);
        }
        if (report.isTruncated()) {
            out.println(name + ": further findings are not shown");
        }
        out.println(name + ": " + (report.isSound() ? "sound" : "not sound"));
        out.println();
    }

    /** Severity, rule and place of a finding, in one line. */
    static String heading(String file, Finding finding) {
        String severity = finding.getSeverity().name().toLowerCase(Locale.ROOT);
        String position = finding.getPosition().map(place -> ":" + place).orElse("");
        String pointer = EscapedExcerpt.of(finding.getPointer().toString());
        return (severity + " " + finding.getRuleId() + " " + file + position + " " + pointer).stripTrailing();
    }

    private void print(String file, List<String> lines, Finding finding) {
        out.println(heading(file, finding));
        out.println("  " + finding.getMessage(language));
        finding.getPosition().ifPresent(place -> printExcerpt(lines, place, finding));
        out.println();
    }

    private void printExcerpt(List<String> lines, SourcePosition place, Finding finding) {
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int length =
                finding.getRange().map(range -> range.end() - range.start()).orElse(0);
        Excerpt excerpt = Excerpt.of(line, place.column() - 1, length);
        out.println("  | " + excerpt.text());
        out.println("  | " + excerpt.underline());
    }
}
