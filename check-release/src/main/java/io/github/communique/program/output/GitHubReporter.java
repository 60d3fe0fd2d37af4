package io.github.communique.program.output;

import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.document.DocumentText;
import io.github.communique.program.terminal.Escaped;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.ValidationReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Prints each finding as a command that a workflow on GitHub shows beside the line of the file. */
final class GitHubReporter implements Reporter {

    private final PrintWriter out;
    private final Locale language;

    GitHubReporter(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void document(CheckedDocument checked) {
        DocumentText text = checked.text();
        for (Finding finding : checked.report().getFindings()) {
            String place = text.place(finding)
                    .map(found -> ",line=" + text.lineOf(found.start()) + ",endLine=" + text.lineOf(found.end())
                            + columns(text, found))
                    .orElse("");
            print(checked.name(), place, finding);
        }
    }

    /** GitHub takes columns of a passage on one line only. */
    private static String columns(DocumentText text, DocumentText.Place place) {
        boolean isOnOneLine = text.lineOf(place.start()) == text.lineOf(place.end());
        String start = ",col=" + text.columnOf(place.start());
        return isOnOneLine ? start + ",endColumn=" + text.columnOf(place.end()) : "";
    }

    @Override
    public void archiveLine(String archive, long line, ValidationReport report) {
        for (Finding finding : report.getFindings()) {
            Optional<SourcePosition> position = finding.getPosition();
            String place = position.map(at -> ",line=" + at.line() + ",col=" + at.column())
                    .orElse(",line=" + line);
            print(archive, place, finding);
        }
    }

    @Override
    public void unreadable(String file, String reason) {
        out.println("::error file=" + property(Escaped.of(file)) + "::" + data(Escaped.of(file + ": " + reason)));
    }

    @Override
    public void end(Totals totals) {
        out.println(totals);
    }

    private void print(String file, String place, Finding finding) {
        out.println("::" + command(finding.getSeverity()) + " file=" + property(Escaped.of(file)) + place + ",title="
                + property(finding.getRuleId()) + "::" + data(finding.getMessage(language)));
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
