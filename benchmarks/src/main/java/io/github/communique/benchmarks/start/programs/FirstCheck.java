package io.github.communique.benchmarks.start.programs;

import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a release with the library, checks it with all rules and prints the report. */
public final class FirstCheck {

    private FirstCheck() {}

    /**
     * Checks a release.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        Reading reading = ReleaseReader.standard().read(Files.readAllBytes(Path.of(arguments[0])));
        System.out.print(reading.getReport().toText(Locale.ENGLISH));
        System.out.println(reading.isSound() ? "sound" : "not sound");
    }
}
