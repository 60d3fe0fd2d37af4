package io.github.communique.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the processor on small sources, beside the real constraints and shapes of core. */
final class Compilation {

    private static final Path CORE = Path.of("..", "core", "src", "main", "java", "io", "github", "communique");

    private final List<Diagnostic<? extends JavaFileObject>> errors;
    private final Path written;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> errors, Path written) {
        this.errors = errors;
        this.written = written;
    }

    /** Processes sources, each the whole text of a file in the package {@code sample}. */
    static Compilation of(Path directory, Source... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(directory));
            List<JavaFileObject> units = new ArrayList<>(Arrays.asList(sources));
            files.getJavaFileObjectsFromPaths(filesOfCore()).forEach(units::add);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, List.of("-proc:only", "-parameters"), null, units);
            task.setProcessors(List.of(new ShapeProcessor(), new RuleProcessor()));
            task.setLocale(Locale.ROOT);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException("the compiler cannot read its files", e);
        }
        return new Compilation(
                found.getDiagnostics().stream()
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .toList(),
                directory);
    }

    private static List<Path> filesOfCore() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("form", "constraint", "shape")) {
            try (Stream<Path> files = Files.list(CORE.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        all.add(CORE.resolve("report/Severity.java"));
        all.add(CORE.resolve("rulebook/Rule.java"));
        return all;
    }

    /** The errors, each with the line that it is at: {@code Sample.java:7 Sample.getNumber: expected …}. */
    List<String> errors() {
        return errors.stream().map(Compilation::shown).toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> error) {
        return Path.of(error.getSource().getName()).getFileName() + ":" + error.getLineNumber() + " "
                + error.getMessage(Locale.ROOT);
    }

    /** What was written for a type of the package {@code sample}. */
    String written(String name) throws IOException {
        return Files.readString(written.resolve("sample").resolve(name + ".java"));
    }

    boolean hasWritten(String name) {
        return Files.exists(written.resolve("sample").resolve(name + ".java"));
    }

    /** A source in memory. */
    static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///sample/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        /** A value type, sound but for its attributes; its first attribute stands in line 4. */
        static Source valueType(String name, String attributes) {
            return new Source(
                    name,
                    "package sample;\n"
                            + (name.equals("Sample") ? "@io.github.communique.shape.DocumentRoot " : "")
                            + "@org.immutables.value.Value.Immutable\n"
                            + "public sealed interface " + name + " permits Immutable" + name + " {\n"
                            + attributes
                            + builder() + "}\n"
                            + implementation(name));
        }

        /** The builder that a value type has. */
        static String builder() {
            return """
                      static Builder builder() { return new Builder(); }
                      final class Builder {
                        static final io.github.communique.shape.Shape SHAPE = null;
                      }
                    """;
        }

        /** What Immutables would write. */
        static String implementation(String name) {
            return "final class Immutable" + name + " {}\n";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
