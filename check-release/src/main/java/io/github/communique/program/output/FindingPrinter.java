package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.program.terminal.Style;
import io.github.communique.program.terminal.Wrapping;
import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints findings for human readers: the message, the position, and the line of the document with the passage
 * underlined.
 */
final class FindingPrinter {

    private static final String INDENT = "  ";
    private static final String MARGIN = "  | ";

    private final PrintWriter out;
    private final Locale language;
    private final Style style;
    private final Severity least;

    /**
     * Creates a printer.
     *
     * @param least the least severity that is printed; findings below it are only counted
     */
    FindingPrinter(PrintWriter out, Locale language, Style style, Severity least) {
        this.out = out;
        this.language = language;
        this.style = style;
        this.least = least;
    }

    void print(CheckedDocument checked) {
        String name = Escaped.of(checked.name());
        for (Finding finding : checked.report().getFindings()) {
            if (finding.getSeverity().compareTo(least) <= 0) {
                print(name, finding, checked);
            }
        }
        if (checked.report().isTruncated()) {
            out.println(name + ": further findings are not shown");
        }
        boolean isSound = checked.report().isSound();
        out.println(name + ": " + style.verdict(isSound, isSound ? "sound" : "not sound"));
        out.println();
    }

    /** Severity, rule and place of a finding, in one line. */
    static String heading(String file, Finding finding, Style style) {
        String severity = finding.getSeverity().name().toLowerCase(Locale.ROOT);
        String position = finding.getPosition().map(place -> ":" + place).orElse("");
        String pointer = EscapedExcerpt.of(finding.getPointer().toString());
        return (style.of(finding.getSeverity(), severity) + " " + style.bold(finding.getRuleId()) + " " + file
                        + position + " " + pointer)
                .stripTrailing();
    }

    private void print(String file, Finding finding, CheckedDocument checked) {
        out.println(heading(file, finding, style));
        int width = style.width();
        int inside = width == Integer.MAX_VALUE ? width : width - INDENT.length();
        Wrapping.lines(finding.getMessage(language), inside).forEach(line -> out.println(INDENT + line));
        Excerpt.of(finding, checked.text(), Excerpt.Room.of(width - MARGIN.length()))
                .ifPresent(excerpt -> {
                    out.println(MARGIN + excerpt.text());
                    out.println(MARGIN + style.of(finding.getSeverity(), excerpt.underline()));
                });
        out.println();
    }
}
