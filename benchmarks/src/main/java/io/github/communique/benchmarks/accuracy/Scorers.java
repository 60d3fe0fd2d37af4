package io.github.communique.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import tools.jackson.core.JacksonException;

/** Runs scorers from the command line, and says in a sentence what is wrong with the directory that is named. */
final class Scorers {

    private Scorers() {}

    /** A scorer as a command. Without its data it ends with 2, as with wrong arguments. */
    static CommandLine command(Runnable scorer) {
        return new CommandLine(scorer).setExecutionExceptionHandler((failure, command, arguments) -> {
            String reason = reason(failure);
            if (reason.isEmpty()) {
                throw failure;
            }
            command.getErr().println(command.getCommandName() + ": " + reason + "; --help says what DIR is");
            command.getErr().flush();
            return ExitCode.USAGE;
        });
    }

    /** What is wrong with the data; empty if the scorer itself failed. */
    private static String reason(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return ofFile(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof JacksonException malformed) {
            return "a file is not the JSON that is expected: " + malformed.getOriginalMessage();
        }
        return failure instanceof IllegalArgumentException ? String.valueOf(failure.getMessage()) : "";
    }

    private static String ofFile(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (failure instanceof NotDirectoryException file) {
            return file.getFile() + " is no directory";
        }
        return "the data cannot be read: " + failure.getMessage();
    }
}
