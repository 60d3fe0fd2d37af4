package io.github.communique.program;

import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints findings for human readers: the message, the position, and the line of the document with the passage
 * underlined.
 */
final class FindingPrinter {

    private final PrintWriter out;
    private final Locale language;
    private final Severity least;

    /**
     * Creates a printer.
     *
     * @param least the least severity that is printed; findings below it are only counted
     */
    FindingPrinter(PrintWriter out, Locale language, Severity least) {
        this.out = out;
        this.language = language;
        this.least = least;
    }

    void print(String file, ValidationReport report, Excerpts excerpts) {
        String name = Escaped.of(file);
        for (Finding finding : report.getFindings()) {
            if (finding.getSeverity().compareTo(least) <= 0) {
                print(name, finding, excerpts);
            }
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

    private void print(String file, Finding finding, Excerpts excerpts) {
        out.println(heading(file, finding));
        out.println("  " + finding.getMessage(language));
        excerpts.of(finding).ifPresent(this::print);
        out.println();
    }

    private void print(Excerpt excerpt) {
        out.println("  | " + excerpt.text());
        out.println("  | " + excerpt.underline());
    }
}
