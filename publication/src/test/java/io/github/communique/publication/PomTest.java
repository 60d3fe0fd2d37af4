package io.github.communique.publication;

import static io.github.communique.publication.Module.child;
import static io.github.communique.publication.Module.children;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a public repository asks of POMs. */
class PomTest {

    static Stream<Module> published() {
        return Module.published().stream();
    }

    /** POMs that others inherit from, or that inherit from none. */
    static Stream<Module> withoutParent() {
        return Stream.of(Module.root(), Module.of(Module.root().file("bom")));
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_module_has_name_and_description(Module module) {
        assertThat(module.text("name")).isPresent();
        assertThat(module.text("description")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("withoutParent")
    void address_licence_developers_and_source_are_stated(Module module) {
        assertThat(Stream.of("url", "licenses", "developers", "scm"))
                .allSatisfy(element ->
                        assertThat(child(module.pom(), element)).as(element).isPresent());
    }

    @Test
    void the_bom_lists_what_is_published() {
        Element managed = child(Module.of(Module.root().file("bom")).pom(), "dependencyManagement")
                .flatMap(management -> child(management, "dependencies"))
                .orElseThrow();

        assertThat(children(managed)
                        .map(dependency -> child(dependency, "artifactId").map(Node::getTextContent)))
                .containsExactlyInAnyOrderElementsOf(published()
                        .map(Module::artifactId)
                        .filter(artifact -> !artifact.equals("communique-bom"))
                        .map(Optional::of)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "jackson-module", "jackson2-module", "drafting", "fixtures", "spring-boot-starter"})
    void a_module_of_the_api_has_sources_and_documentation(String folder) {
        Module module = Module.of(Module.root().file(folder));
        String version = Module.root().text("version").orElseThrow();

        assertThat(Stream.of("sources", "javadoc"))
                .allSatisfy(classifier -> assertThat(module.file(
                                "target/" + module.artifactId() + "-" + version + "-" + classifier + ".jar"))
                        .exists());
    }
}
