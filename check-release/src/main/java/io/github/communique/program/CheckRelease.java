package io.github.communique.program;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        version = "check-release 0.1.0-SNAPSHOT",
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
            "2:a file could not be read, or the arguments are invalid",
            "3:the program is incomplete, or failed"
        },
        exitCodeOnExecutionException = Main.FAILED)
final class CheckRelease implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "files to check, - for standard input; by default a bundled sound release and a damaged text of the same event")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--json",
            description =
                    "print one JSON object per file, with its name and report, or per line of an archive, with its number")
    private boolean json;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream standardInput;

    CheckRelease(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Runs the program on the standard streams and returns its exit code. */
    static int run(String[] arguments) {
        // A FileInputStream alone asks for the length of what it reads, which a pipe has not.
        return commandLine(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(arguments);
    }

    static CommandLine commandLine(InputStream standardInput) {
        return new CommandLine(new CheckRelease(standardInput))
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("check-release: the program failed: " + failure);
                    commandLine.getErr().flush();
                    return Main.FAILED;
                });
    }

    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        try {
            Form form = Form.of(json, draft, evidence);
            SourceOptions given = new SourceOptions(language, issuer, date, address);
            form.check(files);
            given.check(files);
            Output output = new Output(commandLine.getOut(), commandLine.getErr(), MessageLanguage.of(messages), form);
            return new FileChecks(ProfileOption.validator(profile), given, output).run(files, standardInput);
        } catch (TypeConversionException e) {
            throw new ParameterException(commandLine, e.getMessage(), e);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
