package io.github.communique.benchmarks.start.programs;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A program of picocli that does nothing. */
@Command(name = "empty", mixinStandardHelpOptions = true, version = "empty 1", description = "Does nothing.")
public final class EmptyCommand implements Callable<Integer> {

    private EmptyCommand() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmptyCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        return 0;
    }
}
