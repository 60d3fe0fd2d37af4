package io.github.communique.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The recorded tokens of a document, which can be replayed. */
final class KeptTokens {

    private final List<Kept> tokens = new ArrayList<>();

    static KeptTokens of(byte[] document) {
        KeptTokens kept = new KeptTokens();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                kept.tokens.add(new Kept(token, parser.getString()));
            }
        }
        return kept;
    }

    void writeTo(JsonGenerator generator) {
        for (int i = 0; i < tokens.size(); i++) {
            Kept kept = tokens.get(i);
            switch (kept.token) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case PROPERTY_NAME -> generator.writeName(kept.text);
                case VALUE_STRING -> generator.writeString(kept.text);
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                default -> generator.writeNumber(kept.text);
            }
        }
    }

    private record Kept(JsonToken token, String text) {}
}
