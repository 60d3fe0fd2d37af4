package io.github.communique.program.output;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, collections, texts, numbers and truth values as JSON on one line. */
final class JsonValue {

    private JsonValue() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> JsonLine.quoted(String.valueOf(member.getKey())) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(JsonValue::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : JsonLine.quoted(String.valueOf(value));
    }
}
