package io.github.communique.program;

import io.github.communique.program.fix.Fixing;
import io.github.communique.program.fix.PatchSink;
import io.github.communique.program.input.SourceOptions;
import io.github.communique.program.output.Form;
import io.github.communique.program.output.Output;
import io.github.communique.program.output.ProgramVersion;
import io.github.communique.program.terminal.Colors;
import io.github.communique.program.terminal.Style;
import io.github.communique.program.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Checks press releases and shows each finding with its line. This class has only the options: the library is not
 * loaded before a release is checked, so that help and version appear at once.
 */
@Command(
        name = "check-release",
        mixinStandardHelpOptions = true,
        version = "check-release " + ProgramVersion.NUMBER,
        description = {
            "Checks press releases and shows what is wrong with them, each fault in its line.",
            "A FILE is a release in JSON, an archive (.ndjson or .jsonl, also with .gz) with one release in JSON on"
                    + " each line, or a text: plain text, HTML or Markdown. The content decides which. From a text a"
                    + " release is drafted, and checked."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors found",
            "1:errors found",
            "2:the arguments are invalid",
            "3:the program is incomplete, or failed",
            "4:a file could not be read, or the output could not be written"
        },
        exitCodeOnExecutionException = ExitCode.FAILED)
final class CheckRelease implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "files, directories and patterns of what to check, - for standard input; by default a bundled sound release and a damaged text of the same event")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--json",
            description =
                    "print one JSON object per file, with its name and report, or per line of an archive, with its number")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "print findings as text, json (the same as --json), sarif, or github (default: text)")
    private @Nullable String format;

    @Option(
            names = "--draft",
            description =
                    "print the release that is drafted from a text as JSON, and the findings to standard error; of several texts, each release on one line")
    private boolean draft;

    @Option(
            names = "--evidence",
            description =
                    "like --draft, but print {\"release\": …, \"evidence\": […]}: for each value its basis and its place in the text")
    private boolean evidence;

    @Option(
            names = "--fix",
            description =
                    "make the fixes that are certain: in a release in JSON, in its file; of a text, print a patch for git apply or patch -p1, and the findings to standard error")
    private boolean fix;

    @Option(
            names = "--dry-run",
            description = "with --fix: change no file, but print the patch of releases in JSON, too")
    private boolean dryRun;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write what is printed to standard output into a file")
    private @Nullable String target;

    @Option(names = "--watch", description = "check again what changes, until Ctrl-C")
    private boolean watch;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "the language of a text, a BCP 47 tag such as en-GB (default: recognised)")
    private @Nullable String language;

    @Option(names = "--issuer", paramLabel = "NAME", description = "the organisation that issues a text")
    private @Nullable String issuer;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the date on which a text that states none was issued")
    private @Nullable String date;

    @Option(
            names = "--address",
            paramLabel = "URI",
            description = "the address of a text, which becomes the id of its release")
    private @Nullable String address;

    @Option(
            names = "--messages",
            paramLabel = "TAG",
            description = "language of the messages, en or fr (default: ${DEFAULT-VALUE})",
            defaultValue = "en")
    private String messages = "en";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "the profile: standard, newsroom, archive, strict, or a JSON file (default: standard)")
    private String profile = "standard";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "the time of the check, such as 2026-11-27T10:00:00+01:00 (default: now)")
    private @Nullable String at;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "colours: auto (on a terminal, unless NO_COLOR is set), always, never (default: auto)")
    private String color = "auto";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    CheckRelease(Streams streams) {
        this.streams = streams;
    }

    /** Runs the program on the standard streams and returns its exit code. */
    static int run(String[] arguments) {
        return commandLine(Streams.standard()).execute(arguments);
    }

    static CommandLine commandLine(Streams streams) {
        return new CommandLine(new CheckRelease(streams))
                .setOut(utf8(streams.out()))
                .setErr(utf8(streams.err()))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("check-release: the program failed: " + failure);
                    commandLine.getErr().flush();
                    return ExitCode.FAILED;
                });
    }

    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        try {
            Form form = Form.of(format, json, draft, evidence, fix);
            SourceOptions given = new SourceOptions(language, issuer, date, address);
            form.check(files);
            given.check(files);
            new Combinations(form, files, dryRun, watch, target != null).check();
            Terminal terminal = target == null ? streams.terminal().get() : Terminal.none();
            Style style = terminal.style(Colors.of(color));
            Checks checks = new Checks(ProfileOption.validator(profile), TimeOption.environment(at), given);
            return target == null
                    ? run(new Session(form, given, checks, style, terminal), commandLine.getOut(), streams.out())
                    : runInto(Path.of(target), new Session(form, given, checks, style, terminal));
        } catch (InvalidPathException e) {
            throw new ParameterException(commandLine, "Invalid value for option '--output': " + e.getMessage(), e);
        } catch (TypeConversionException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
    }

    /** What is the same wherever the output goes. */
    private record Session(Form form, SourceOptions given, Checks checks, Style style, Terminal terminal) {}

    private int runInto(Path file, Session session) {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                PrintWriter out = utf8(bytes)) {
            return run(session, out, bytes);
        } catch (IOException e) {
            spec.commandLine().getErr().println(file + ": cannot be written (" + e.getMessage() + ")");
            return ExitCode.NOT_READ;
        }
    }

    private int run(Session session, PrintWriter out, OutputStream bytes) {
        PrintWriter err = spec.commandLine().getErr();
        Output output = new Output(out, err, MessageLanguage.of(messages), session.form, session.style);
        boolean isShown = session.terminal.isThere();
        Fixing fixing = session.form == Form.FIXES
                ? new Fixing(
                        new PatchSink(bytes, isShown, session.style), dryRun, session.checks::check, output::printError)
                : null;
        FileChecks checks = new FileChecks(session.checks, session.given, output, fixing, isShown);
        if (watch) {
            return new WatchRun(checks, streams, output).run(files);
        }
        return files.isEmpty() ? checks.runBundled() : checks.run(files, streams.in());
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
