package io.github.communique.spring.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.communique.PressRelease;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published JSON Schemas of releases and reports as schemas of an OpenAPI document, which is JSON Schema 2020-12 since OpenAPI 3.1: the
 * definitions keep their names, and references point to the components of the document.
 */
final class PublishedSchemas {

    static final String RELEASE = "press-release";
    static final String REPORT = "validation-report";

    private static final String DEFINITIONS = "$defs";
    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();

    static PublishedSchemas load() {
        PublishedSchemas published = new PublishedSchemas();
        published.addDefinitions(file("press-release-1.0.schema.json"));
        JsonNode report = file("report-1.0.schema.json");
        published.addDefinitions(report);
        published.add(REPORT, ((ObjectNode) report.deepCopy()).without(List.of("$schema", "$id", DEFINITIONS)));
        return published;
    }

    private static JsonNode file(String name) {
        try (InputStream file = PressRelease.class.getResourceAsStream("/META-INF/communique/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the schema is missing from the jar: " + name);
            }
            return Json31.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addDefinitions(JsonNode schema) {
        schema.get(DEFINITIONS).properties().forEach(definition -> add(definition.getKey(), definition.getValue()));
    }

    private void add(String name, JsonNode definition) {
        try {
            JsonNode moved = withReferencesToComponents(definition);
            schemas.put(name, Json31.mapper().treeToValue(moved, Schema.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the schemas, for example {@code press-release}. */
    Set<String> getNames() {
        return schemas.keySet();
    }

    Map<String, Schema<?>> getSchemas() {
        return schemas;
    }

    static Schema<?> reference(String name) {
        Schema<?> reference = new JsonSchema();
        reference.set$ref(COMPONENTS + name);
        return reference;
    }

    private static JsonNode withReferencesToComponents(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode moved = object.objectNode();
            object.properties().forEach(member -> moved.set(member.getKey(), movedMember(member)));
            return moved;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode moved = array.arrayNode();
            array.forEach(element -> moved.add(withReferencesToComponents(element)));
            return moved;
        }
        return node;
    }

    private static JsonNode movedMember(Map.Entry<String, JsonNode> member) {
        JsonNode value = member.getValue();
        boolean isReference = member.getKey().equals("$ref") && value.isTextual();
        return isReference
                ? TextNode.valueOf(value.textValue().replace("#/" + DEFINITIONS + "/", COMPONENTS))
                : withReferencesToComponents(value);
    }
}
