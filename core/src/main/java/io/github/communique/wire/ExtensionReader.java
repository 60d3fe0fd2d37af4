package io.github.communique.wire;

import io.github.communique.ExtensionValue;
import io.github.communique.constraint.TextForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a value of which no type tells the shape, and keeps all of it. */
final class ExtensionReader {

    private final PlacedTokens tokens;
    private final PathStack path;
    private final StructureFindings findings;
    private final ValueReader values;

    ExtensionReader(PlacedTokens tokens, PathStack path, StructureFindings findings, ValueReader values) {
        this.tokens = tokens;
        this.path = path;
        this.findings = findings;
        this.values = values;
    }

    /** Reads the value at whose first token the source stands. */
    ExtensionValue read(Token token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case NUMBER -> new ExtensionValue.OfNumber(tokens.text());
            case TRUE, FALSE -> new ExtensionValue.OfBoolean(token == Token.TRUE);
            case NULL -> new ExtensionValue.OfNull();
            case OPAQUE -> opaque();
            default -> text();
        };
    }

    private ExtensionValue opaque() {
        values.wrongKind("a value of JSON", Token.OPAQUE, tokens);
        return new ExtensionValue.OfNull();
    }

    private ExtensionValue text() throws IOException {
        String text = tokens.text();
        if (!TextForms.isWellFormed(text)) {
            findings.add(StructureRule.UNPAIRED_SURROGATE, path.pointer(), tokens.place(), "found", text);
        }
        return new ExtensionValue.OfText(text);
    }

    private ExtensionValue object() throws IOException {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        while (tokens.next() != Token.END_OBJECT) {
            String name = tokens.text();
            int place = tokens.place();
            path.push(name);
            Integer first = places.putIfAbsent(name, place);
            ExtensionValue value = read(tokens.next());
            if (first == null) {
                members.put(name, value);
            } else {
                findings.addDuplicate(name, path.pointer(), place, first);
            }
            path.pop();
        }
        return new ExtensionValue.OfObject(members);
    }

    private ExtensionValue array() throws IOException {
        List<ExtensionValue> elements = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
            path.push(elements.size());
            elements.add(read(token));
            path.pop();
        }
        return new ExtensionValue.OfArray(elements);
    }
}
