package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.PressRelease;
import io.github.communique.fixtures.KforVisit;
import io.github.communique.jackson.Jackson3Provider;
import io.github.communique.jackson2.Jackson2Provider;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.spi.JsonProvider;
import jakarta.validation.ConstraintValidator;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The metadata for native images name what the library loads by name, and nothing else. */
class LoadedResourcesTest {

    private static final NativeMetadata CORE = NativeMetadata.of("communique-core", PressRelease.class);

    static final List<NativeMetadata> ARTIFACTS = List.of(
            CORE,
            NativeMetadata.of("communique-jackson", Jackson3Provider.class),
            NativeMetadata.of("communique-jackson2", Jackson2Provider.class),
            NativeMetadata.of("communique-fixtures", KforVisit.class));

    private static final Set<String> LOADED = loadedBy(loader -> ((Runnable)
                    loader.loadClass(FirstUse.class.getName()).getConstructor().newInstance())
            .run());

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void every_resource_that_is_loaded_is_named(NativeMetadata artifact) {
        List<Pattern> named = artifact.resources();

        assertThat(from(artifact, LOADED))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(named)
                        .anyMatch(pattern -> pattern.matcher(resource).matches()));
    }

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void every_name_is_that_of_a_resource_that_is_loaded(NativeMetadata artifact) {
        List<String> loaded = from(artifact, LOADED);

        assertThat(artifact.resources())
                .allSatisfy(pattern -> assertThat(loaded)
                        .anyMatch(resource -> pattern.matcher(resource).matches()));
    }

    @Test
    void before_a_first_check_only_the_parser_is_looked_for() {
        Set<String> loaded = loadedBy(loader -> {
            loader.loadClass(ReleaseReader.class.getName())
                    .getMethod("standard")
                    .invoke(null);
            loader.loadClass(ValidationProfile.class.getName())
                    .getMethod("builtIn")
                    .invoke(null);
        });

        assertThat(ARTIFACTS)
                .flatMap(artifact -> from(artifact, loaded))
                .containsOnly("META-INF/services/" + JsonProvider.class.getName());
    }

    @Test
    void what_a_jakarta_provider_makes_by_name_is_named() {
        List<String> validators = CORE.files().stream()
                .filter(file -> file.endsWith("Validator.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> ConstraintValidator.class.isAssignableFrom(named(name)))
                .toList();

        assertThat(validators).hasSizeGreaterThan(2);
        assertThat(CORE.classes()).containsAll(validators).contains(PressRelease.class.getName());
        assertThat(CORE.classes()).allSatisfy(name -> assertThat(named(name)).isNotNull());
    }

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void what_is_found_as_a_service_is_named(NativeMetadata artifact) {
        List<String> providers = artifact.files().stream()
                .filter(file -> file.startsWith("META-INF/services/"))
                .flatMap(file -> artifact.lines(file).stream())
                .toList();

        assertThat(providers)
                .allSatisfy(provider -> assertThat(artifact.classes()).contains(provider));
    }

    private static List<String> from(NativeMetadata artifact, Set<String> resources) {
        return resources.stream()
                .flatMap(resource -> artifact.nameOf(resource).stream())
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, LoadedResourcesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The URLs of what a program asks for and finds. */
    private static Set<String> loadedBy(Program program) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (NotingLoader loader = new NotingLoader(classPath())) {
            thread.setContextClassLoader(loader);
            program.run(loader);
            return new TreeSet<>(loader.found);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private interface Program {
        void run(ClassLoader loader) throws ReflectiveOperationException;
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(LoadedResourcesTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    /** Loads the class path anew, and notes which resources are asked for and found. */
    private static final class NotingLoader extends URLClassLoader {

        private final Set<String> found = ConcurrentHashMap.newKeySet();

        NotingLoader(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public @Nullable URL findResource(String name) {
            URL resource = super.findResource(name);
            if (resource != null) {
                found.add(resource.toString());
            }
            return resource;
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            List<URL> resources = Collections.list(super.findResources(name));
            for (URL resource : resources) {
                found.add(resource.toString());
            }
            return Collections.enumeration(resources);
        }
    }
}
