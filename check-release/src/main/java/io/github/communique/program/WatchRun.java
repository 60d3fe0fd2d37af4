package io.github.communique.program;

import io.github.communique.program.output.Output;
import io.github.communique.program.watch.Watch;
import java.io.IOException;
import java.util.List;

/** Watches files, and ends with the code of the last state of all of them. */
final class WatchRun {

    private final FileChecks checks;
    private final Streams streams;
    private final Output output;

    /** Negative before the first check has ended. */
    private volatile int state = -1;

    WatchRun(FileChecks checks, Streams streams, Output output) {
        this.checks = checks;
        this.streams = streams;
        this.output = output;
    }

    int run(List<String> arguments) {
        streams.interruption().accept(() -> state);
        try {
            new Watch(arguments, this::check, this::forget, checks.states()::remove, output.err()).run();
            return state;
        } catch (IOException e) {
            output.err().println("check-release: the files cannot be watched: " + e.getMessage());
            return ExitCode.NOT_READ;
        }
    }

    private void check(List<String> files) {
        checks.run(files, streams.in());
        note();
    }

    private void forget(String file) {
        output.printError(file, "is gone");
        checks.states().remove(file);
        note();
    }

    /** The codes are in the order of their weight, but for those of a failure, which end the program. */
    private void note() {
        state = checks.states().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(ExitCode.SOUND);
    }
}
