package io.github.communique.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.communique.PressRelease;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The OpenAPI document of springdoc has the schema that the library publishes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Value("${local.server.port}")
    private int port;

    @Test
    void each_definition_of_the_published_schemas_is_a_component() throws IOException {
        JsonNode components = document().at("/components/schemas");

        for (Map.Entry<String, JsonNode> definition : definitions().entrySet()) {
            assertThat(comparable(components.get(definition.getKey())))
                    .as(definition.getKey())
                    .isEqualTo(comparable(definition.getValue()));
        }
    }

    @Test
    void a_body_that_is_a_release_or_its_reading_refers_to_the_release() throws IOException {
        JsonNode document = document();

        assertThat(List.of("releases", "reports"))
                .allSatisfy(path -> assertThat(document.at(
                                        "/paths/~1" + path + "/post/requestBody/content/application~1json/schema/$ref")
                                .textValue())
                        .isEqualTo("#/components/schemas/press-release"));
    }

    @Test
    void an_answer_that_is_a_report_refers_to_the_report() throws IOException {
        assertThat(document()
                        .at("/paths/~1reports/post/responses/200/content/*~1*/schema/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/validation-report");
    }

    @Test
    void a_release_in_a_type_of_the_host_refers_to_the_release() throws IOException {
        assertThat(document()
                        .at("/components/schemas/Inbox/properties/release/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/press-release");
    }

    @Test
    void no_java_type_of_the_library_is_described() throws IOException {
        assertThat(document().at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .allMatch(name -> name.equals("Inbox") || name.matches("[a-z-]+"));
    }

    private JsonNode document() throws IOException {
        try (InputStream document =
                URI.create("http://localhost:" + port + "/v3/api-docs").toURL().openStream()) {
            return JSON.readTree(document);
        }
    }

    private static Map<String, JsonNode> definitions() throws IOException {
        Map<String, JsonNode> definitions = new TreeMap<>();
        for (String file : List.of("press-release-1.0", "report-1.0")) {
            try (InputStream schema =
                    PressRelease.class.getResourceAsStream("/META-INF/communique/" + file + ".schema.json")) {
                JSON.readTree(schema)
                        .get("$defs")
                        .properties()
                        .forEach(definition -> definitions.put(definition.getKey(), definition.getValue()));
            }
        }
        return definitions;
    }

    /** References as in the published schemas; required names in alphabetical order, and left out if there are none, as springdoc does. */
    private static JsonNode comparable(JsonNode schema) throws IOException {
        JsonNode moved = JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
        moved.findParents("required").forEach(OpenApiTest::sortRequired);
        return moved;
    }

    private static void sortRequired(JsonNode parent) {
        if (parent.get("required") instanceof ArrayNode required) {
            ArrayNode sorted = required.arrayNode();
            StreamSupport.stream(required.spliterator(), false)
                    .map(JsonNode::textValue)
                    .sorted()
                    .forEach(sorted::add);
            ObjectNode schema = (ObjectNode) parent;
            schema.remove("required");
            if (!sorted.isEmpty()) {
                schema.set("required", sorted);
            }
        }
    }
}
