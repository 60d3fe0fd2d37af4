package io.github.communique.program;

import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Checks files, or the bundled documents if no file is named. */
final class FileChecks {

    private static final int SOUND = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int NOT_READ = 2;

    private final ReleaseValidator validator;
    private final SourceOptions given;
    private final Output output;
    private final Totals totals = new Totals();

    /**
     * Creates the checks.
     *
     * @param given what the command line states of texts
     */
    FileChecks(ReleaseValidator validator, SourceOptions given, Output output) {
        this.validator = validator;
        this.given = given;
        this.output = output;
    }

    /** Checks the files, prints the findings, and returns the exit code. */
    int run(List<String> files, InputStream standardInput) {
        try {
            if (files.isEmpty()) {
                checkBundled();
            } else {
                check(files, standardInput);
            }
            if (output.form() != Form.REPORTS) {
                output.readers().println(totals);
            }
            if (files.isEmpty() && output.form() == Form.FINDINGS) {
                output.out().println("Infos are shown for files that you name.");
            }
            output.flush();
            return totals.hasUnreadable() ? NOT_READ : totals.hasErrors() ? ERRORS_FOUND : SOUND;
        } catch (OutputLost e) {
            output.err().println(e.getMessage());
            output.err().flush();
            return NOT_READ;
        }
    }

    private void checkBundled() {
        DocumentChecks checks = new DocumentChecks(validator, given, output, Severity.WARNING, true);
        for (Document document : BundledDocuments.all()) {
            totals.add(checks.check(document));
        }
    }

    private void check(List<String> files, InputStream standardInput) {
        DocumentChecks checks = new DocumentChecks(validator, given, output, Severity.INFO, files.size() == 1);
        for (String file : files) {
            try {
                if (ArchiveCheck.isArchive(file)) {
                    checkArchive(file);
                } else {
                    check(checks, Document.read(file, standardInput));
                }
            } catch (IOException e) {
                totals.addUnreadable();
                output.printError(file, Document.reason(file, e));
            }
        }
    }

    private void check(DocumentChecks checks, Document document) {
        if (output.form().isOfDrafts() && document.isJson()) {
            nothingToDraft(document.name(), "is a release in JSON; there is nothing to draft");
        } else {
            totals.add(checks.check(document));
        }
    }

    private void checkArchive(String file) throws IOException {
        if (output.form().isOfDrafts()) {
            nothingToDraft(file, "is an archive of releases in JSON; there is nothing to draft");
            return;
        }
        boolean isJson = output.form() == Form.REPORTS;
        ProgressBar progress = new ProgressBar(output.err(), Terminal.isThere());
        ArchivePrinter printer = new ArchivePrinter(Escaped.of(file), output.out(), output.language());
        try {
            new ArchiveCheck(ReleaseReader.standard().with(validator), progress).check(file, entry -> {
                ValidationReport report = entry.reading().getReport();
                totals.add(report);
                if (isJson) {
                    progress.clear();
                    output.out().println(JsonLine.of(file, entry.line(), report, output.language()));
                } else if (!report.getFindings().isEmpty()) {
                    progress.clear();
                    printer.print(report);
                }
                output.flush();
            });
        } finally {
            if (!isJson) {
                printer.printTotals();
            }
        }
    }

    private void nothingToDraft(String file, String reason) {
        totals.addUnreadable();
        output.printError(file, reason);
    }
}
