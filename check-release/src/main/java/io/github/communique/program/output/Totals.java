package io.github.communique.program.output;

import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;

/** The totals of findings in all files. */
public final class Totals {

    private int checked;
    private int unreadable;
    private int errors;
    private int warnings;
    private int infos;

    /** Counts a file that could not be read. */
    public void addUnreadable() {
        unreadable++;
    }

    public boolean hasUnreadable() {
        return unreadable > 0;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    public void add(ValidationReport report) {
        checked++;
        errors += report.getTotal(Severity.ERROR);
        warnings += report.getTotal(Severity.WARNING);
        infos += report.getTotal(Severity.INFO);
    }

    @Override
    public String toString() {
        return count(checked, "release") + " checked: " + count(errors, "error") + ", " + count(warnings, "warning")
                + ", " + count(infos, "info")
                + (unreadable == 0 ? "" : "; " + count(unreadable, "file") + " not read");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
