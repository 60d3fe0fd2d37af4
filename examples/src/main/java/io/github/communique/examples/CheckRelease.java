package io.github.communique.examples;

import io.github.communique.fixtures.Fixture;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks press releases and shows what is wrong with them, each finding in its line. */
@Command(
        name = "check-release",
        mixinStandardHelpOptions = true,
        version = "check-release 0.1.0-SNAPSHOT",
        description = "Checks press releases in JSON and shows what is wrong with them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors found", "1:errors found", "2:a file could not be read, or the call is wrong"})
public final class CheckRelease implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int NOT_READ = 2;
    private static final List<Fixture> BUNDLED = List.of(Fixture.KFOR_VISIT, Fixture.KFOR_VISIT_DAMAGED);

    @Parameters(
            paramLabel = "FILE",
            description =
                    "files to check, - for standard input; without any, the bundled sound release and its damaged twin")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--json",
            description =
                    "print one JSON object a file: its name and its report; of an archive one a line, with its number")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "language of the messages, en or fr (default: ${DEFAULT-VALUE})",
            defaultValue = "en")
    private String language = "en";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "how to check: standard, newsroom, archive, strict, or a file of JSON (default: standard)",
            converter = ProfileOption.class)
    private ValidationProfile profile = ValidationProfile.standard();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ReleaseReader reader = ReleaseReader.standard();
    private final InputStream standardInput;

    CheckRelease(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Runs the program; see {@code --help}. */
    public static void main(String[] arguments) {
        int exitCode = commandLine(new FileInputStream(FileDescriptor.in))
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(arguments);
        System.exit(exitCode);
    }

    static CommandLine commandLine(InputStream standardInput) {
        return new CommandLine(new CheckRelease(standardInput));
    }

    @Override
    public Integer call() {
        reader = ReleaseReader.standard().with(ReleaseValidator.standard().with(profile));
        Totals totals = new Totals();
        for (Fixture fixture : files.isEmpty() ? BUNDLED : List.<Fixture>of()) {
            check(new Document(fixture.getFileName(), fixture.json().getBytes(StandardCharsets.UTF_8)), totals);
        }
        for (String file : files) {
            try {
                check(file, totals);
            } catch (IOException e) {
                totals.unreadable++;
                spec.commandLine().getErr().println(file + ": " + Document.reason(file, e));
                spec.commandLine().getErr().flush();
            }
        }
        if (!json) {
            out().println(totals);
        }
        out().flush();
        return totals.unreadable > 0 ? NOT_READ : totals.errors > 0 ? ERRORS_FOUND : SOUND;
    }

    private void check(String file, Totals totals) throws IOException {
        if (ArchiveCheck.isArchive(file)) {
            checkArchive(file, totals);
        } else {
            check(Document.read(file, standardInput), totals);
        }
    }

    private void checkArchive(String file, Totals totals) throws IOException {
        ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.isThere());
        ArchivePrinter printer = new ArchivePrinter(file, out(), locale());
        try {
            new ArchiveCheck(reader, progress).check(file, entry -> {
                ValidationReport report = entry.reading().getReport();
                totals.add(report);
                if (json) {
                    progress.clear();
                    out().println(JsonLine.of(file, OptionalLong.of(entry.line()), report));
                } else if (!report.getFindings().isEmpty()) {
                    progress.clear();
                    printer.print(report);
                }
            });
        } finally {
            if (!json) {
                printer.printTotals();
            }
        }
    }

    private void check(Document document, Totals totals) {
        Reading reading = reader.read(document.bytes());
        ValidationReport report = reading.getReport();
        totals.add(report);
        if (json) {
            out().println(JsonLine.of(document.name(), OptionalLong.empty(), report));
        } else {
            new FindingPrinter(out(), locale()).print(document, report);
        }
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** What was found in all files. */
    private static final class Totals {

        private int checked;
        private int unreadable;
        private int errors;
        private int warnings;
        private int infos;

        void add(ValidationReport report) {
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
}
