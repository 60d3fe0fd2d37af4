package io.github.communique.program;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.document.Document;
import io.github.communique.program.fix.Fixing;
import io.github.communique.program.input.ArchiveCheck;
import io.github.communique.program.input.BundledDocuments;
import io.github.communique.program.input.FileArguments;
import io.github.communique.program.input.SourceOptions;
import io.github.communique.program.output.DraftJson;
import io.github.communique.program.output.Form;
import io.github.communique.program.output.Output;
import io.github.communique.program.output.OutputLost;
import io.github.communique.program.output.Reporter;
import io.github.communique.program.output.Totals;
import io.github.communique.program.terminal.ProgressBar;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks files, or the bundled documents if no file is named, and prints what was found. */
final class FileChecks {

    private final Checks checks;
    private final SourceOptions given;
    private final Output output;
    private final @Nullable Fixing fixing;
    private final boolean hasTerminal;
    private final Map<String, Integer> states = new LinkedHashMap<>();

    /**
     * Creates the checks.
     *
     * @param given what the command line states of texts
     * @param fixing fixes what is checked; null if nothing is to be fixed
     * @param hasTerminal whether progress is shown
     */
    FileChecks(Checks checks, SourceOptions given, Output output, @Nullable Fixing fixing, boolean hasTerminal) {
        this.checks = checks;
        this.given = given;
        this.output = output;
        this.fixing = fixing;
        this.hasTerminal = hasTerminal;
    }

    /** Checks the bundled documents, prints the findings, and returns the exit code. */
    int runBundled() {
        return run(Severity.WARNING, run -> {
            for (Document document : BundledDocuments.all()) {
                run.check(document);
            }
        });
    }

    /** Checks the files that the arguments name, prints the findings, and returns the exit code. */
    int run(List<String> arguments, InputStream standardInput) {
        return run(Severity.INFO, run -> {
            List<String> files = FileArguments.find(arguments, run::unreadable).files();
            given.check(files);
            run.drafts = new DraftJson(files.size() == 1);
            for (String file : files) {
                run.check(file, standardInput);
            }
        });
    }

    /** The exit code of each file that was checked, of its last check; for a caller that checks files again. */
    Map<String, Integer> states() {
        return states;
    }

    private int run(Severity least, Work work) {
        Run run = new Run(output.reporter(least));
        try {
            work.on(run);
            run.reporter.end(run.totals);
            if (least != Severity.INFO && output.form() == Form.TEXT) {
                output.out().println("Infos are shown for files that you name.");
            }
            output.flush();
            return run.exitCode();
        } catch (OutputLost e) {
            output.err().println(e.getMessage());
            output.err().flush();
            return ExitCode.NOT_READ;
        }
    }

    private interface Work {
        void on(Run run);
    }

    /** One run over all files. */
    private final class Run {

        private final Reporter reporter;
        private final Totals totals = new Totals();
        private DraftJson drafts = new DraftJson(true);

        Run(Reporter reporter) {
            this.reporter = reporter;
        }

        int exitCode() {
            if (totals.hasUnreadable()) {
                return ExitCode.NOT_READ;
            }
            return totals.hasErrors() ? ExitCode.ERRORS_FOUND : ExitCode.SOUND;
        }

        void unreadable(String file, String reason) {
            totals.addUnreadable();
            states.put(file, ExitCode.NOT_READ);
            output.printError(file, reason);
            reporter.unreadable(file, reason);
        }

        void check(String file, InputStream standardInput) {
            states.remove(file);
            try {
                if (ArchiveCheck.isArchive(file)) {
                    checkArchive(file);
                } else {
                    check(Document.read(file, standardInput));
                }
            } catch (IOException e) {
                unreadable(file, Document.reason(file, e));
            }
        }

        void check(Document document) {
            if (!document.isJson()) {
                checkText(document);
            } else if (output.form().isOfDrafts()) {
                unreadable(document.name(), "is a release in JSON; there is nothing to draft");
            } else {
                if (!given.names().isEmpty()) {
                    output.printError(
                            document.name(),
                            "is a release in JSON, which states these things itself; not used: " + given.names());
                }
                print(checks.check(document));
            }
        }

        private void checkText(Document document) {
            CheckedDocument checked = checks.check(document);
            Draft draft = checked.draft();
            PressRelease release = checked.release();
            if (output.form().isOfDrafts() && draft != null && release != null) {
                output.out()
                        .println(
                                output.form() == Form.EVIDENCE
                                        ? drafts.of(release, draft.getEvidence())
                                        : drafts.of(release));
            }
            print(checked);
        }

        private void print(CheckedDocument checked) {
            CheckedDocument result = checked;
            if (fixing != null) {
                try {
                    result = fixing.fix(checked);
                } catch (IOException e) {
                    unreadable(checked.name(), "cannot be fixed: " + reason(e));
                }
            }
            add(result.name(), result.report());
            reporter.document(result);
            output.flush();
        }

        private void add(String file, ValidationReport report) {
            totals.add(report);
            states.merge(file, report.isSound() ? ExitCode.SOUND : ExitCode.ERRORS_FOUND, Math::max);
        }

        private void checkArchive(String file) throws IOException {
            if (output.form().isOfDrafts()) {
                unreadable(file, "is an archive of releases in JSON; there is nothing to draft");
                return;
            }
            if (fixing != null) {
                output.printError(file, "is an archive, which is not fixed");
            }
            ProgressBar progress = new ProgressBar(output.err(), hasTerminal);
            try {
                new ArchiveCheck(checks.reader(), progress).check(file, entry -> {
                    add(file, entry.reading().getReport());
                    progress.clear();
                    reporter.archiveLine(file, entry.line(), entry.reading().getReport());
                    output.flush();
                });
            } finally {
                reporter.archiveEnd(file);
            }
        }

        private static String reason(IOException failure) {
            return failure instanceof AccessDeniedException
                    ? "may not be written"
                    : String.valueOf(failure.getMessage());
        }
    }
}
