package io.github.communique.benchmarks.start.programs;

import io.github.communique.wire.ReleaseReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and checks each line of a file with the library, to measure the first thousands of releases including the
 * compiler.
 */
public final class ManyChecks {

    private ManyChecks() {}

    /**
     * Checks releases.
     *
     * @param arguments the file with one document on each line
     */
    public static void main(String[] arguments) throws IOException {
        ReleaseReader reader = ReleaseReader.standard();
        int findings = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                findings += reader.read(line.getBytes(StandardCharsets.UTF_8))
                        .getReport()
                        .getFindings()
                        .size();
            }
        }
        System.out.println(findings + " findings");
    }
}
