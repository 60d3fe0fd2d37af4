package io.github.communique.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one artifact tells the builder of a native image.
 *
 * @param artifact its name
 * @param location where its classes and resources are, a directory or a jar
 */
record NativeMetadata(String artifact, URL location) {

    private static final String FOLDER = "META-INF/native-image/io.github.communique/";

    /** That of the artifact to which a class belongs. */
    static NativeMetadata of(String artifact, Class<?> type) {
        return new NativeMetadata(
                artifact, type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The name of a resource by its URL; empty if it is of another artifact. */
    Optional<String> nameOf(String resource) {
        return Stream.of(location.toString(), "jar:" + location + "!/")
                .filter(resource::startsWith)
                .map(root -> resource.substring(root.length()))
                .findFirst();
    }

    /** The resources that it names. */
    List<Pattern> resources() {
        return read("resource-config.json")
                .path("resources")
                .path("includes")
                .valueStream()
                .map(one -> Pattern.compile(one.path("pattern").stringValue()))
                .toList();
    }

    /** The classes that may be found by name; empty if it names none. */
    List<String> classes() {
        return read("reflect-config.json")
                .valueStream()
                .map(one -> one.path("name").stringValue())
                .toList();
    }

    /** All files, by their names in the artifact. */
    List<String> files() {
        return inRoot(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        });
    }

    /** The lines of a file. */
    List<String> lines(String name) {
        return inRoot(root -> Files.readAllLines(root.resolve(name)));
    }

    private JsonNode read(String name) {
        return inRoot(root -> {
            try (InputStream file = Files.newInputStream(root.resolve(FOLDER + artifact + "/" + name))) {
                return JsonMapper.shared().readTree(file);
            }
        });
    }

    private <T> T inRoot(Reading<T> reading) {
        try {
            Path path = Path.of(location.toURI());
            if (Files.isDirectory(path)) {
                return reading.read(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return reading.read(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read(Path root) throws IOException;
    }
}
