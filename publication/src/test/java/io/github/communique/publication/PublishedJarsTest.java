package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every published jar has. */
class PublishedJarsTest {

    static Stream<Module> jars() {
        return Module.published().stream().filter(module -> !module.isPom());
    }

    @Test
    void the_published_artifacts_are_these() {
        assertThat(Module.published())
                .extracting(Module::artifactId)
                .containsExactlyInAnyOrder(
                        "communique-core",
                        "communique-jackson",
                        "communique-jackson2",
                        "communique-drafting",
                        "communique-fixtures",
                        "communique-check-release",
                        "communique-spring-boot-starter",
                        "communique-spring-boot3-starter",
                        "communique-bom");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_has_the_licence(Module module) throws IOException {
        try (JarFile jar = module.jar()) {
            assertThat(new String(
                            jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo(Module.read(Module.root().file("LICENSE")));
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_states_its_version(Module module) {
        assertThat(module.manifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                .isEqualTo(Module.root().text("version").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void nothing_in_a_manifest_depends_on_the_machine(Module module) {
        assertThat(module.manifest().getMainAttributes().keySet())
                .map(Object::toString)
                .doesNotContain("Built-By", "Bnd-LastModified", "Build-Host");
    }

    @Test
    void the_program_states_the_version_of_the_build() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "../check-release/target/check-release.jar",
                        "--version")
                .start();

        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(Module.root().text("version").orElseThrow());
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void each_schema_is_in_the_jar_of_core_alone() {
        List<String> withSchema = jars().filter(module -> !module.artifactId().equals("communique-check-release"))
                .filter(PublishedJarsTest::hasSchema)
                .map(Module::artifactId)
                .toList();

        assertThat(withSchema).containsExactly("communique-core");
    }

    private static boolean hasSchema(Module module) {
        try (JarFile jar = module.jar()) {
            return jar.stream().anyMatch(entry -> entry.getName().endsWith(".schema.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
