package io.github.communique.benchmarks.start.programs;

import io.github.communique.benchmarks.records.SchemaPeer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Validates each line of a file with the published schema and binds it to records: the peer of {@link ManyChecks}. */
public final class ManyValidations {

    private ManyValidations() {}

    /**
     * Validates releases.
     *
     * @param arguments the file with one document on each line
     */
    public static void main(String[] arguments) throws IOException {
        SchemaPeer peer = new SchemaPeer();
        int valid = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                valid += peer.validateAndBind(line.getBytes(StandardCharsets.UTF_8)) == null ? 0 : 1;
            }
        }
        System.out.println(valid + " valid");
    }
}
