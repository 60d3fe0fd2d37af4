package io.github.communique.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program whose start is measured.
 *
 * @param name its name in the table
 * @param classPath its class path
 * @param mainClass its main class
 * @param arguments its arguments
 */
record Program(String name, String classPath, String mainClass, List<String> arguments) {

    Program(String name, String classPath, Class<?> mainClass, Path... arguments) {
        this(
                name,
                classPath,
                mainClass.getName(),
                List.of(arguments).stream().map(Path::toString).toList());
    }

    /** The command that starts it with the current JVM. */
    List<String> command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
