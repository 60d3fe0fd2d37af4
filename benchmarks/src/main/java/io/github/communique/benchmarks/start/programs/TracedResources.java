package io.github.communique.benchmarks.start.programs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Runs another program and records which resources of its class path it requests and finds. */
public final class TracedResources extends URLClassLoader {

    private static final int FIRST_ARGUMENT = 3;

    private final Set<String> found = Collections.synchronizedSet(new TreeSet<>());

    private TracedResources(URL[] classPath) {
        super(classPath, ClassLoader.getPlatformClassLoader());
    }

    /**
     * Runs the other program.
     *
     * @param arguments the file to write to, the class path and the main class of the other program, and its arguments
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        URL[] classPath = Arrays.stream(arguments[1].split(File.pathSeparator))
                .map(TracedResources::url)
                .toArray(URL[]::new);
        TracedResources loader = new TracedResources(classPath);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> loader.write(Path.of(arguments[0]))));
        Thread.currentThread().setContextClassLoader(loader);
        String[] own = Arrays.copyOfRange(arguments, FIRST_ARGUMENT, arguments.length);
        loader.loadClass(arguments[2]).getMethod("main", String[].class).invoke(null, (Object) own);
    }

    @Override
    public @Nullable URL findResource(String name) {
        URL resource = super.findResource(name);
        if (resource != null) {
            found.add(name);
        }
        return resource;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> resources = super.findResources(name);
        if (resources.hasMoreElements()) {
            found.add(name);
        }
        return resources;
    }

    private void write(Path file) {
        try {
            Files.write(file, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
