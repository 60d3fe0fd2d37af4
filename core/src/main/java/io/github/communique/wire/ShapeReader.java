package io.github.communique.wire;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.report.Severity;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by their shapes, in one pass, and tells everything that is wrong on the way. What cannot be read is left out:
 * an optional attribute, an element of a list; a value whose required attributes are not all there is left out as a whole.
 */
final class ShapeReader {

    private static final String TYPE = "type";
    private static final String ID = "id";

    private final PathStack path = new PathStack();
    private final Set<String> leftOutIds = new HashSet<>();
    private final StructureFindings findings;
    private final ValueReader values;
    private TokenSource tokens;

    ShapeReader(TokenSource tokens, StructureFindings findings) {
        this.tokens = tokens;
        this.findings = findings;
        this.values = new ValueReader(path, findings);
    }

    /** Local ids of values that were left out: they count as known, so that one fault does not accuse its neighbours. */
    Set<String> leftOutIds() {
        return leftOutIds;
    }

    /** Reads the value at whose first token the source stands; null if it cannot be built. */
    @Nullable
    Object read(Shape shape, Token token) throws IOException {
        if (token == Token.START_OBJECT) {
            return object(shape, false);
        }
        notAnObject(token);
        return null;
    }

    private void notAnObject(Token token) throws IOException {
        if (token == Token.TEXT) {
            // Parsers read a string when it is asked for; only then do they find that its end is missing.
            tokens.text();
        }
        values.wrongKind(Token.START_OBJECT.description(), token, tokens);
        skip(token);
    }

    private @Nullable Object object(Shape shape, boolean emptyIsAbsent) throws IOException {
        int start = tokens.offset();
        Token token = tokens.next();
        if (token == Token.END_OBJECT && emptyIsAbsent) {
            findings.add(StructureRule.EMPTY_STANDS_FOR_ABSENT, path.pointer(), start, "found", "{}");
            return null;
        }
        Object builder = shape.newBuilder();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Object> extensions = new LinkedHashMap<>();
        Members members = new Members(shape, builder, extensions);
        for (; token != Token.END_OBJECT; token = tokens.next()) {
            String name = tokens.text();
            int offset = tokens.offset();
            path.push(name);
            Integer first = places.putIfAbsent(name, offset);
            Token value = tokens.next();
            if (first != null) {
                duplicate(name, offset, first);
                skip(value);
            } else {
                member(members, name, offset, value);
            }
            path.pop();
        }
        shape.getExtensions().ifPresent(attribute -> attribute.set(builder, extensions));
        Object value = build(members, start);
        return value != null && emptyIsAbsent && shape.isEmpty(value) ? null : value;
    }

    private void member(Members members, String name, int offset, Token value) throws IOException {
        Attribute attribute = members.shape.getAttribute(name).orElse(null);
        if (attribute != null) {
            Object read = value == Token.NULL ? null : attributeValue(attribute, value);
            if (read != null) {
                attribute.set(members.builder, read);
                members.set.add(name);
            } else if (value != Token.NULL) {
                members.faulty.add(name);
            }
            if (name.equals(ID) && read instanceof String id) {
                members.id = id;
            }
        } else if (members.shape.getExtensions().isPresent() && name.equals(FormatVersion.NAME)) {
            formatVersion(members, value);
        } else if (members.shape.getExtensions().isPresent()) {
            findings.add(
                    StructureRule.UNKNOWN_ATTRIBUTE,
                    Severity.INFO,
                    path.pointer(),
                    offset,
                    "name",
                    name,
                    "type",
                    members.shape.getWireName());
            members.extensions.put(name, new ExtensionReader(tokens, path, findings).read(value));
        } else if (name.equals(TYPE) && members.isOfFamily()) {
            skip(value);
        } else {
            findings.add(
                    StructureRule.UNKNOWN_ATTRIBUTE,
                    path.pointer(),
                    offset,
                    "name",
                    name,
                    "type",
                    members.shape.getWireName());
            skip(value);
        }
    }

    /** Reads the version; a release of a version that cannot be read is not built. */
    private void formatVersion(Members members, Token value) throws IOException {
        if (value != Token.TEXT) {
            values.wrongKind(Token.TEXT.description(), value, tokens);
            skip(value);
            return;
        }
        String version = tokens.text();
        try {
            members.isReadable = FormatVersion.isReadable(version);
        } catch (MalformedValueException e) {
            values.malformed(e.getFound(), e.getExpected(), tokens);
        }
        if (!members.isReadable) {
            findings.add(
                    StructureRule.UNSUPPORTED_VERSION,
                    path.pointer(),
                    tokens.offset(),
                    "found",
                    version,
                    "expected",
                    FormatVersion.CURRENT);
        }
    }

    private @Nullable Object build(Members members, int start) {
        boolean complete = members.isReadable;
        for (Attribute attribute : members.shape.getAttributes()) {
            String name = attribute.getName();
            if (attribute.getMultiplicity() == Multiplicity.REQUIRED && !members.set.contains(name)) {
                complete = false;
                if (!members.faulty.contains(name)) {
                    findings.add(
                            StructureRule.MISSING_ATTRIBUTE,
                            path.pointer().attribute(name),
                            start,
                            "name",
                            name,
                            "type",
                            members.shape.getWireName());
                }
            }
        }
        if (complete) {
            try {
                return members.shape.build(members.builder);
            } catch (MalformedValueException e) {
                findings.add(
                        StructureRule.MALFORMED_VALUE,
                        path.pointer(),
                        start,
                        "found",
                        e.getFound(),
                        "expected",
                        e.getExpected());
            }
        }
        if (members.id != null) {
            leftOutIds.add(members.id);
        }
        return null;
    }

    private @Nullable Object attributeValue(Attribute attribute, Token token) throws IOException {
        if (attribute.getMultiplicity() != Multiplicity.LIST) {
            return single(attribute, token);
        }
        if (token != Token.START_ARRAY) {
            values.wrongKind(Token.START_ARRAY.description(), token, tokens);
            skip(token);
            return null;
        }
        List<Object> elements = new ArrayList<>();
        int index = 0;
        for (Token element = tokens.next(); element != Token.END_ARRAY; element = tokens.next()) {
            path.push(index++);
            Object read = single(attribute, element);
            if (read != null) {
                elements.add(read);
            }
            path.pop();
        }
        return elements;
    }

    private @Nullable Object single(Attribute attribute, Token token) throws IOException {
        boolean isOptional = attribute.getMultiplicity() == Multiplicity.OPTIONAL;
        if (attribute.getKind() instanceof ValueKind.ObjectKind kind) {
            return token == Token.START_OBJECT ? object(kind.shape(), isOptional) : read(kind.shape(), token);
        }
        if (attribute.getKind() instanceof ValueKind.FamilyKind kind) {
            return variant(kind, token);
        }
        Object value = values.read(attribute, token, tokens);
        if (ReplayedTokens.opens(token)) {
            skip(token);
        }
        return value;
    }

    /** Reads a value whose {@code type} tells its shape, wherever among its members the type stands. */
    private @Nullable Object variant(ValueKind.FamilyKind family, Token token) throws IOException {
        if (token != Token.START_OBJECT) {
            notAnObject(token);
            return null;
        }
        TokenSource outer = tokens;
        ReplayedTokens replayed = ReplayedTokens.of(outer);
        tokens = replayed;
        try {
            Shape shape = shapeOf(family, replayed);
            replayed.moveTo(0);
            if (shape == null) {
                skip(Token.START_OBJECT);
                return null;
            }
            return object(shape, false);
        } finally {
            tokens = outer;
        }
    }

    private @Nullable Shape shapeOf(ValueKind.FamilyKind family, ReplayedTokens object) {
        String expected = String.join(", ", family.variants().keySet());
        int index = object.valueOf(TYPE);
        object.moveTo(Math.max(index, 0));
        path.push(TYPE);
        try {
            if (index < 0) {
                findings.add(
                        StructureRule.MISSING_ATTRIBUTE,
                        path.pointer(),
                        object.offset(),
                        "name",
                        TYPE,
                        "type",
                        expected);
                return null;
            }
            if (object.token() != Token.TEXT) {
                values.wrongKind("one of " + expected, object.token(), object);
                return null;
            }
            Shape shape = family.variants().get(object.text());
            if (shape == null) {
                findings.add(
                        StructureRule.UNKNOWN_TYPE,
                        path.pointer(),
                        object.offset(),
                        "found",
                        object.text(),
                        "expected",
                        expected);
            }
            return shape;
        } finally {
            path.pop();
        }
    }

    private void duplicate(String name, int offset, int first) {
        findings.add(
                StructureRule.DUPLICATE_NAME, path.pointer(), offset, "name", name, "first", findings.position(first));
    }

    /** Goes to the end of the value at whose first token the source stands, and notes the local id it had. */
    private void skip(Token first) throws IOException {
        int depth = ReplayedTokens.opens(first) ? 1 : 0;
        boolean isId = false;
        while (depth > 0) {
            Token token = tokens.next();
            if (isId && token == Token.TEXT) {
                leftOutIds.add(tokens.text());
            }
            isId = token == Token.NAME && tokens.text().equals(ID);
            depth += ReplayedTokens.opens(token) ? 1 : ReplayedTokens.closes(token) ? -1 : 0;
        }
    }

    /** What was read of one object so far. */
    private static final class Members {

        private final Shape shape;
        private final Object builder;
        private final Map<String, Object> extensions;
        private final Set<String> set = new HashSet<>();
        private final Set<String> faulty = new HashSet<>();
        private @Nullable String id;
        private boolean isReadable = true;

        Members(Shape shape, Object builder, Map<String, Object> extensions) {
            this.shape = shape;
            this.builder = builder;
            this.extensions = extensions;
        }

        boolean isOfFamily() {
            return shape.isVariant();
        }
    }
}
