package io.github.communique.benchmarks.start;

import io.github.communique.benchmarks.start.programs.Nothing;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The class paths of the programs, with only the jars that a program needs. */
final class ClassPath {

    private static final String PROGRAMS = "benchmarks-programs.jar";

    private ClassPath() {}

    /**
     * The class path of the programs and the jars that contain these classes.
     *
     * @param classes the name of a class of each jar
     * @throws IllegalStateException if a jar is missing
     */
    static String of(String... classes) {
        Set<Path> jars = new LinkedHashSet<>();
        jars.add(programs());
        for (String name : classes) {
            try {
                jars.add(origin(Class.forName(name, false, ClassPath.class.getClassLoader())));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("no jar has " + name, e);
            }
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar of the programs next to that of the benchmarks, or the directory of classes. */
    private static Path programs() {
        Path own = origin(Nothing.class);
        Path programs = Files.isDirectory(own) ? own : own.resolveSibling(PROGRAMS);
        if (!Files.exists(programs)) {
            throw new IllegalStateException(programs + " is missing; build it with ./mvnw -DskipTests package");
        }
        return programs;
    }

    private static Path origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
