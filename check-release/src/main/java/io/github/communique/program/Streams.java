package io.github.communique.program;

import io.github.communique.program.terminal.Terminal;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What the program reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal where output is shown; found out when it is asked for
 * @param interruption receives what gives the exit code if the program is interrupted, negative if none is known
 */
record Streams(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Supplier<Terminal> terminal,
        Consumer<IntSupplier> interruption) {

    static Streams standard() {
        // A FileInputStream alone asks for the length of what it reads, which a pipe has not.
        return new Streams(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal::ofProcess,
                Streams::endWith);
    }

    /** Ends an interrupted program with the code that is known then; with that of the signal if none is. */
    private static void endWith(IntSupplier code) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (code.getAsInt() >= 0) {
                Runtime.getRuntime().halt(Main.ending(code.getAsInt()));
            }
        }));
    }
}
