package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.fixtures.Fixture;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The library in an OSGi framework (Apache Felix), where each bundle has a class loader of its own. */
class OsgiTest {

    private static final List<String> BUNDLES = List.of(
            "jakarta.validation-api",
            "jspecify",
            "jackson-annotations",
            "tools/jackson/core/jackson-core",
            "tools/jackson/core/jackson-databind",
            "communique-core",
            "communique-jackson-",
            "jsoup",
            "commonmark-0",
            "commonmark-ext-gfm-tables",
            "communique-drafting");

    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private Framework framework;

    @BeforeEach
    void start(@TempDir Path cache) throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        for (String name : BUNDLES) {
            bundles.put(
                    name,
                    framework.getBundleContext().installBundle(jar(name).toUri().toString()));
        }
        for (Bundle bundle : bundles.values()) {
            bundle.start();
        }
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void every_bundle_is_resolved() {
        assertThat(bundles)
                .allSatisfy(
                        (name, bundle) -> assertThat(bundle.getState()).as(name).isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void a_release_is_read_and_checked_with_the_provider_that_is_passed_in()
            throws ReflectiveOperationException, BundleException {
        Class<?> reader = bundles.get("communique-core").loadClass("io.github.communique.wire.ReleaseReader");
        Class<?> spi = bundles.get("communique-core").loadClass("io.github.communique.wire.spi.JsonProvider");
        Object provider = bundles.get("communique-jackson-")
                .loadClass("io.github.communique.jackson.Jackson3Provider")
                .getConstructor()
                .newInstance();

        Object reading = reader.getMethod("read", String.class)
                .invoke(reader.getMethod("using", spi).invoke(null, provider), Fixture.SMALL_RELEASE.json());

        assertThat(reading.getClass().getMethod("isSound").invoke(reading)).isEqualTo(true);
    }

    private static Path jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.endsWith(".jar") && entry.replace('\\', '/').contains("/" + name))
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new AssertionError("no jar on the class path is " + name));
    }
}
