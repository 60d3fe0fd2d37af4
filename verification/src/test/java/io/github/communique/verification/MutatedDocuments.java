package io.github.communique.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents made from one by mutations: of its bytes, or of its structure, so that it stays JSON. A seed decides which. */
final class MutatedDocuments {

    private static final List<String> FRAGMENTS = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "5",
            "-1",
            "1e999",
            "true",
            "\"\\ud800\"",
            "\"type\":",
            "\"id\":",
            "{\"a\":[",
            "}",
            "]",
            "é",
            "\"2022-02-30\"",
            ",",
            ":",
            "\u0000",
            "\"\\u0000\"",
            "\uFEFF",
            "\u202E");
    private static final List<String> VALUES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "\" \"",
            "5",
            "-0",
            "1.50",
            "1e999",
            "true",
            "false",
            "\"2022-02-30\"",
            "\"2022\"",
            "\"en_GB\"",
            "\"kfor\"",
            "[[[]]]",
            "{\"type\":\"person\",\"id\":\"x\"}",
            "[null]",
            "\"\\ud800\"",
            "\"\\uFFFF\"");
    private static final List<String> NAMES =
            List.of("type", "id", "kind", "text", "formatVersion", "x-extra", "", "count");

    private final byte[] original;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    MutatedDocuments(String original) {
        this.original = original.getBytes(StandardCharsets.UTF_8);
    }

    /** The document of a seed. */
    byte[] document(long seed) {
        Random random = new Random(seed);
        return seed % 2 == 0 ? withMutatedBytes(random) : withMutatedStructure(random);
    }

    private byte[] withMutatedBytes(Random random) {
        byte[] document = original;
        for (int i = random.nextInt(3); i >= 0; i--) {
            document = withMutatedBytes(document, random);
        }
        return document;
    }

    private static byte[] withMutatedBytes(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        ByteArrayOutputStream mutated = new ByteArrayOutputStream(document.length + 16);
        mutated.write(document, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> mutated.write(random.nextInt(256));
            case 1 -> {
                return at == 0 ? document : mutated.toByteArray();
            }
            default -> mutated.writeBytes(drawn(FRAGMENTS, random).getBytes(StandardCharsets.UTF_8));
        }
        int rest = Math.min(document.length, at + random.nextInt(20));
        mutated.write(document, rest, document.length - rest);
        return mutated.toByteArray();
    }

    private byte[] withMutatedStructure(Random random) {
        JsonNode root = mapper.readTree(original);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        for (int i = random.nextInt(3); i >= 0; i--) {
            JsonNode container = drawn(containers, random);
            if (container instanceof ObjectNode object) {
                mutate(object, random);
            } else if (container instanceof ArrayNode array) {
                mutate(array, random);
            }
        }
        // A tree cannot hold half a character; the escape is written as it stands in the list of values.
        return mapper.writeValueAsString(root).replace("<half>", "\\ud800").getBytes(StandardCharsets.UTF_8);
    }

    private void mutate(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(4) == 0) {
            object.set(drawn(NAMES, random), value(random));
            return;
        }
        String name = drawn(names, random);
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(drawn(NAMES, random), object.remove(name));
            default -> object.set(name, value(random));
        }
    }

    private void mutate(ArrayNode array, Random random) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        if (array.isEmpty() || random.nextInt(2) == 0) {
            array.insert(at, value(random));
        } else {
            array.remove(at);
        }
    }

    private JsonNode value(Random random) {
        return mapper.readTree(drawn(VALUES, random).replace("\\ud800", "<half>"));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }

    private static <T> T drawn(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
