package io.github.communique.examples;

import io.github.communique.fixtures.Fixture;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks files, or the bundled releases if no file is named. */
final class FileChecks {

    private static final int SOUND = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int NOT_READ = 2;

    private final ReleaseReader reader;

    private FileChecks(ReleaseReader reader) {
        this.reader = reader;
    }

    /**
     * Creates the checks with a profile.
     *
     * @throws picocli.CommandLine.TypeConversionException if there is no such profile
     */
    static FileChecks by(String profile) {
        return new FileChecks(
                ReleaseReader.standard().with(ReleaseValidator.standard().with(ProfileOption.profile(profile))));
    }

    /** Checks the files, prints the findings, and returns the exit code. */
    int run(List<String> files, Output output, InputStream standardInput) {
        try {
            return check(files, output, standardInput);
        } catch (OutputLost e) {
            output.err().println(e.getMessage());
            output.err().flush();
            return NOT_READ;
        }
    }

    private int check(List<String> files, Output output, InputStream standardInput) {
        Totals totals = new Totals();
        if (files.isEmpty()) {
            for (Fixture fixture : List.of(Fixture.KFOR_VISIT, Fixture.KFOR_VISIT_DAMAGED)) {
                check(
                        new Document(fixture.getFileName(), fixture.json().getBytes(StandardCharsets.UTF_8)),
                        output,
                        totals);
            }
        }
        for (String file : files) {
            try {
                if (ArchiveCheck.isArchive(file)) {
                    checkArchive(file, output, totals);
                } else {
                    check(Document.read(file, standardInput), output, totals);
                }
            } catch (IOException e) {
                totals.addUnreadable();
                output.err().println(Escaped.of(file + ": " + Document.reason(file, e)));
                output.err().flush();
            }
        }
        if (!output.json()) {
            output.out().println(totals);
        }
        output.flush();
        return totals.hasUnreadable() ? NOT_READ : totals.hasErrors() ? ERRORS_FOUND : SOUND;
    }

    private void checkArchive(String file, Output output, Totals totals) throws IOException {
        ProgressBar progress = new ProgressBar(output.err(), Terminal.isThere());
        ArchivePrinter printer = new ArchivePrinter(Escaped.of(file), output.out(), output.language());
        try {
            new ArchiveCheck(reader, progress).check(file, entry -> {
                ValidationReport report = entry.reading().getReport();
                totals.add(report);
                if (output.json()) {
                    progress.clear();
                    output.out().println(JsonLine.of(file, entry.line(), report, output.language()));
                } else if (!report.getFindings().isEmpty()) {
                    progress.clear();
                    printer.print(report);
                }
                output.flush();
            });
        } finally {
            if (!output.json()) {
                printer.printTotals();
            }
        }
    }

    private void check(Document document, Output output, Totals totals) {
        Reading reading = reader.read(document.bytes());
        ValidationReport report = reading.getReport();
        totals.add(report);
        if (output.json()) {
            output.out().println(JsonLine.of(document.name(), report, output.language()));
        } else {
            new FindingPrinter(output.out(), output.language()).print(document, report);
        }
        output.flush();
    }
}
