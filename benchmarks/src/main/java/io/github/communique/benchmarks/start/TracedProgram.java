package io.github.communique.benchmarks.start;

import io.github.communique.benchmarks.start.programs.TracedResources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program whose use of resources is recorded in a file. */
final class TracedProgram {

    private TracedProgram() {}

    static Program of(Program program, Path file) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), program.classPath(), program.mainClass()));
        arguments.addAll(program.arguments());
        return new Program(program.name(), ClassPath.of(), TracedResources.class.getName(), List.copyOf(arguments));
    }
}
