package io.github.communique.program;

import io.github.communique.program.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the program in this JVM.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Program(int exitCode, String out, String err) {

    static Program run(String... arguments) {
        return runWith("", arguments);
    }

    static Program runWith(String input, String... arguments) {
        return run(Terminal.none(), input, arguments);
    }

    static Program on(Terminal terminal, String... arguments) {
        return run(terminal, "", arguments);
    }

    private static Program run(Terminal terminal, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = CheckRelease.commandLine(new Streams(in, out, err, () -> terminal, code -> {}))
                .execute(arguments);
        return new Program(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
