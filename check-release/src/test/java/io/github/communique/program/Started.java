package io.github.communique.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that ran in a process of its own.
 *
 * @param exitCode its exit code
 * @param output what it wrote to standard output and standard error
 */
record Started(int exitCode, String output) {

    /**
     * Runs a program.
     *
     * @param environment all variables of its environment
     */
    static Started run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream printed = process.getInputStream()) {
            String output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            return new Started(process.waitFor(), output);
        }
    }
}
