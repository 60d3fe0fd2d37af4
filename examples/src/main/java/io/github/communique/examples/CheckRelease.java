package io.github.communique.examples;

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
import java.util.Locale;
import java.util.concurrent.Callable;
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
        description = "Checks press releases in JSON and shows what is wrong with them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors found",
            "1:errors found",
            "2:a file could not be read, or the arguments are invalid"
        })
public final class CheckRelease implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "files to check, - for standard input; by default the bundled sound release and a damaged copy of it")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--json",
            description =
                    "print one JSON object per file, with its name and report, or per line of an archive, with its number")
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
            description = "the profile: standard, newsroom, archive, strict, or a JSON file (default: standard)")
    private String profile = "standard";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream standardInput;

    CheckRelease(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Runs the program; see {@code --help}. */
    public static void main(String[] arguments) {
        // A FileInputStream alone asks for the length of what it reads, which a pipe has not.
        int exitCode = commandLine(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))
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
        FileChecks checks;
        try {
            checks = FileChecks.by(profile);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--profile': " + e.getMessage(), e);
        }
        CommandLine commandLine = spec.commandLine();
        if (!language.equals("en") && !language.equals("fr")) {
            throw new ParameterException(
                    commandLine,
                    "Invalid value for option '--language': expected en or fr, found " + Escaped.of(language));
        }
        return checks.run(
                files,
                new Output(commandLine.getOut(), commandLine.getErr(), Locale.forLanguageTag(language), json),
                standardInput);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
