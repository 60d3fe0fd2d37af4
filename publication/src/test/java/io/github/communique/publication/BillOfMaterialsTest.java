package io.github.communique.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bill of materials (CycloneDX) of each published jar. */
class BillOfMaterialsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Module> jars() {
        return PublishedJarsTest.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_jar_has_one_that_names_it(Module module) throws IOException {
        JsonNode bill = bill(module);

        assertThat(bill.get("bomFormat").textValue()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/name").textValue()).isEqualTo(module.artifactId());
    }

    @Test
    void core_ships_with_two_interfaces_alone() throws IOException {
        assertThat(components("core")).containsExactlyInAnyOrder("jakarta.validation-api", "jspecify");
    }

    @Test
    void the_program_ships_with_its_parsers() throws IOException {
        assertThat(components("check-release"))
                .contains("communique-core", "communique-drafting", "jackson-core", "jsoup", "commonmark", "picocli");
    }

    @Test
    void a_starter_ships_with_one_line_of_jackson() throws IOException {
        assertThat(components("spring-boot-starter"))
                .contains("communique-jackson")
                .doesNotContain("communique-jackson2", "spring-web");
        assertThat(components("spring-boot3-starter"))
                .contains("communique-jackson2")
                .doesNotContain("communique-jackson", "spring-web");
    }

    private static List<String> components(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        bill(Module.of(Module.root().file(folder)))
                .get("components")
                .forEach(component -> names.add(component.get("name").textValue()));
        return names;
    }

    private static JsonNode bill(Module module) throws IOException {
        Path file = module.file("target/bom.json");
        assertThat(file).exists();
        return JSON.readTree(file.toFile());
    }
}
