package io.github.communique.benchmarks.start;

import io.github.communique.benchmarks.start.programs.EmptyCommand;
import io.github.communique.benchmarks.start.programs.FirstBinding;
import io.github.communique.benchmarks.start.programs.FirstCheck;
import io.github.communique.benchmarks.start.programs.FirstParse;
import io.github.communique.benchmarks.start.programs.ManyChecks;
import io.github.communique.benchmarks.start.programs.ManyValidations;
import io.github.communique.benchmarks.start.programs.Nothing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The programs whose starts are measured. */
final class StartedPrograms {

    static final String EMPTY_COMMAND = "picocli program that does nothing";
    static final String VERSION = "check-release --version";
    static final String FIRST_BINDING = "databind to records + Hibernate Validator";
    static final String FIRST_CHECK = "first checked release, library";
    static final String FIRST_CHECK_BY_PROGRAM = "first checked release, check-release";
    static final String MANY_VALIDATIONS = "schema + databind, first releases";
    static final String MANY_CHECKS = "read and checked, first releases";

    /** Classes that identify the jars a program needs. */
    static final String[] PICOCLI = {"picocli.CommandLine"};

    static final String[] PARSER = {"tools.jackson.core.JsonParser"};
    static final String[] LIBRARY = {
        "io.github.communique.PressRelease",
        "io.github.communique.jackson.CommuniqueModule",
        "tools.jackson.core.JsonParser",
        "jakarta.validation.Validation",
        "org.jspecify.annotations.NullMarked"
    };
    static final String[] BINDER = {
        "io.github.communique.PressRelease",
        "tools.jackson.core.JsonParser",
        "tools.jackson.databind.ObjectMapper",
        "com.fasterxml.jackson.annotation.JsonTypeInfo",
        "jakarta.validation.Validation",
        "org.jspecify.annotations.NullMarked",
        "org.hibernate.validator.HibernateValidator",
        "org.jboss.logging.Logger",
        "com.fasterxml.classmate.TypeResolver"
    };
    static final String[] SCHEMA = {
        "io.github.communique.PressRelease",
        "tools.jackson.core.JsonParser",
        "tools.jackson.databind.ObjectMapper",
        "com.fasterxml.jackson.annotation.JsonTypeInfo",
        "jakarta.validation.Validation",
        "org.jspecify.annotations.NullMarked",
        "com.networknt.schema.Schema",
        "com.ethlo.time.ITU",
        "org.slf4j.Logger"
    };

    private StartedPrograms() {}

    /**
     * The programs.
     *
     * @param checkRelease the jar of the program check-release
     * @param document a release
     * @param archive releases, one per line
     * @param size the number of releases in the archive; if 0, programs that read many are omitted
     */
    static List<Program> of(Path checkRelease, Path document, Path archive, int size) {
        String main = mainClass(checkRelease);
        List<Program> programs = new ArrayList<>(List.of(
                new Program("JVM that does nothing", ClassPath.of(), Nothing.class),
                new Program(EMPTY_COMMAND, ClassPath.of(PICOCLI), EmptyCommand.class),
                new Program(VERSION, checkRelease.toString(), main, List.of("--version")),
                new Program("Jackson scans a release", ClassPath.of(PARSER), FirstParse.class, document),
                new Program(FIRST_BINDING, ClassPath.of(BINDER), FirstBinding.class, document),
                new Program(FIRST_CHECK, ClassPath.of(LIBRARY), FirstCheck.class, document),
                new Program(FIRST_CHECK_BY_PROGRAM, checkRelease.toString(), main, List.of(document.toString()))));
        if (size > 0) {
            String count = " (" + size + ")";
            programs.add(new Program(MANY_VALIDATIONS + count, ClassPath.of(SCHEMA), ManyValidations.class, archive));
            programs.add(new Program(MANY_CHECKS + count, ClassPath.of(LIBRARY), ManyChecks.class, archive));
        }
        return programs;
    }

    private static String mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String main = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            if (main == null) {
                throw new IllegalArgumentException(jar + " has no main class");
            }
            return main;
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read; build it with ./mvnw -DskipTests package", e);
        }
    }
}
