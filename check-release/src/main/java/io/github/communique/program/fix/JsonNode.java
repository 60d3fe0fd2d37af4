package io.github.communique.program.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with its place. The document was read before, so that it is well-formed and not deeper than
 * the limits of the reader.
 */
final class JsonNode {

    /** A member of an object: where its name starts, and its value. */
    record Member(int start, JsonNode value) {}

    final int start;
    final int end;

    /** The value of a string; null for any other value. */
    final @Nullable String text;

    final List<JsonNode> elements;
    final Map<String, Member> members;

    private JsonNode(int start, int end, @Nullable String text, List<JsonNode> elements, Map<String, Member> members) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.elements = elements;
        this.members = members;
    }

    static JsonNode parse(String json) {
        return new Parser(json).value();
    }

    private static final class Parser {

        private final String json;
        private int at;

        Parser(String json) {
            this.json = json;
        }

        JsonNode value() {
            skipSpace();
            int start = at;
            return switch (json.charAt(at)) {
                case '{' -> object(start);
                case '[' -> array(start);
                case '"' -> {
                    String text = string();
                    yield new JsonNode(start, at, text, List.of(), Map.of());
                }
                default -> {
                    while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
                        at++;
                    }
                    yield new JsonNode(start, at, null, List.of(), Map.of());
                }
            };
        }

        private JsonNode object(int start) {
            Map<String, Member> members = new LinkedHashMap<>();
            at++;
            skipSpace();
            while (json.charAt(at) != '}') {
                int nameStart = at;
                String name = string();
                skipSpace();
                at++;
                members.putIfAbsent(name, new Member(nameStart, value()));
                skipSeparator();
            }
            at++;
            return new JsonNode(start, at, null, List.of(), members);
        }

        private JsonNode array(int start) {
            List<JsonNode> elements = new ArrayList<>();
            at++;
            skipSpace();
            while (json.charAt(at) != ']') {
                elements.add(value());
                skipSeparator();
            }
            at++;
            return new JsonNode(start, at, null, elements, Map.of());
        }

        private void skipSeparator() {
            skipSpace();
            if (json.charAt(at) == ',') {
                at++;
                skipSpace();
            }
        }

        private String string() {
            int start = at;
            at++;
            while (json.charAt(at) != '"') {
                at += json.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            return JsonText.decoded(json, start + 1, at - 1);
        }

        private void skipSpace() {
            while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
