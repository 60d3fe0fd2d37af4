package io.github.communique.wire.reading;

import io.github.communique.ExtensionValue;
import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import io.github.communique.form.TextForms;
import io.github.communique.wire.spi.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value of an unknown attribute, and keeps what can be written back. */
public final class ExtensionReader {

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

    /** Reads the value whose first token is current; null if it cannot be kept, which a finding reports. */
    public @Nullable ExtensionValue read(Token token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case NUMBER -> number();
            case TRUE, FALSE -> new ExtensionValue.OfBoolean(token == Token.TRUE);
            case NULL -> new ExtensionValue.OfNull();
            case OPAQUE -> opaque();
            default -> text();
        };
    }

    private @Nullable ExtensionValue number() throws IOException {
        try {
            return new ExtensionValue.OfNumber(tokens.text());
        } catch (MalformedValueException e) {
            values.malformed(e.getFound(), e.getExpected(), tokens);
            return null;
        }
    }

    private ExtensionValue opaque() {
        values.wrongKind(Phrase.of("form.json-value", "a value of JSON"), Token.OPAQUE, tokens);
        return new ExtensionValue.OfNull();
    }

    /** Reads and keeps the value of an unknown member of a release. */
    void readMember(ObjectAccumulator members, String name, int place, Token token) throws IOException {
        boolean isKept = isKept(name, place);
        ExtensionValue value = read(token);
        if (isKept && value != null) {
            members.extension(name, value);
        }
    }

    private @Nullable ExtensionValue text() throws IOException {
        String text = tokens.text();
        return isKept(text, tokens.place()) ? new ExtensionValue.OfText(text) : null;
    }

    /** Whether a text or name can be written back; reports a finding if not. */
    private boolean isKept(String text, int place) {
        boolean isWellFormed = TextForms.isWellFormed(text);
        if (!isWellFormed) {
            findings.add(StructureRule.UNPAIRED_SURROGATE, path.pointer(), place, "found", text);
        }
        return isWellFormed;
    }

    private ExtensionValue object() throws IOException {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        while (tokens.next() != Token.END_OBJECT) {
            String name = tokens.text();
            int place = tokens.place();
            path.push(name);
            Integer first = places.putIfAbsent(name, place);
            boolean isKept = isKept(name, place);
            ExtensionValue value = read(tokens.next());
            if (first != null) {
                findings.addDuplicate(name, path.pointer(), place, first);
            } else if (isKept && value != null) {
                members.put(name, value);
            }
            path.pop();
        }
        return new ExtensionValue.OfObject(members);
    }

    private ExtensionValue array() throws IOException {
        List<ExtensionValue> elements = new ArrayList<>();
        int index = 0;
        for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
            path.push(index++);
            ExtensionValue element = read(token);
            if (element != null) {
                elements.add(element);
            }
            path.pop();
        }
        return new ExtensionValue.OfArray(elements);
    }
}
