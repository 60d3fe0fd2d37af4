package io.github.communique.wire.reading;

import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.spi.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by their shapes in one pass, and reports every problem. An optional attribute or list element that
 * cannot be read is left out; a value that lacks a required attribute is left out as a whole.
 */
public final class ShapeReader {

    /** The name of the attribute that holds the local id of a value. */
    static final String ID = "id";

    private final PathStack path = new PathStack();
    private final CollectedUnreadValues unread = new CollectedUnreadValues();
    private final List<ObjectAccumulator> opened = new ArrayList<>();
    private final StructureFindings findings;
    private final ValueReader values;
    private final VariantTypes types;
    private PlacedTokens tokens;
    private int openObjects;

    /**
     * Creates a reader of one document.
     *
     * @param mayBeIllFormed whether strings may have unpaired surrogates or noncharacters, so that each must be checked
     */
    public ShapeReader(PlacedTokens tokens, StructureFindings findings, boolean mayBeIllFormed) {
        this.tokens = tokens;
        this.findings = findings;
        this.values = new ValueReader(path, findings, mayBeIllFormed);
        this.types = new VariantTypes(path, findings, values);
    }

    /** The values that could not be read. */
    public CollectedUnreadValues unread() {
        return unread;
    }

    /** Reads the value whose first token is current; null if it cannot be built. */
    public @Nullable Object read(ValueKind kind, Token token) throws IOException {
        if (kind instanceof ValueKind.ObjectKind object) {
            return read(object.shape(), token);
        }
        if (kind instanceof ValueKind.FamilyKind family) {
            return variant(family, token);
        }
        return skippedIfOpen(values.read(kind, token, tokens), token);
    }

    /** The reader of values of unknown attributes. */
    public ExtensionReader extensions() {
        return new ExtensionReader(tokens, path, findings, values);
    }

    /** Reads the value whose first token is current; null if it cannot be built. */
    public @Nullable Object read(Shape shape, Token token) throws IOException {
        if (token == Token.START_OBJECT) {
            return object(shape, false);
        }
        notAnObject(token);
        return null;
    }

    private void notAnObject(Token token) throws IOException {
        values.wrongKind(Token.START_OBJECT.description(), token, tokens);
        skip(token);
    }

    private @Nullable Object object(Shape shape, boolean emptyIsAbsent) throws IOException {
        int start = tokens.place();
        Token token = tokens.next();
        if (token == Token.END_OBJECT && emptyIsAbsent) {
            findings.add(StructureRule.EMPTY_STANDS_FOR_ABSENT, path.pointer(), start, "found", "{}");
            return null;
        }
        ObjectAccumulator members = open(shape);
        Object value = members(members, start, token);
        return emptyIsAbsent && members.isEmpty() ? null : value;
    }

    /** Reads the members from the current token to the end of the object, and builds the value. */
    private @Nullable Object members(ObjectAccumulator members, int start, Token from) throws IOException {
        for (Token token = from; token != Token.END_OBJECT; token = tokens.next()) {
            String name = tokens.text();
            int place = tokens.place();
            path.push(name);
            Attribute attribute = members.find(name);
            int first = attribute == null ? members.seenOther(name, place) : members.seen(attribute, place);
            Token value = tokens.next();
            if (first >= 0) {
                findings.addDuplicate(name, path.pointer(), place, first);
                leaveOut(value);
            } else if (attribute != null) {
                attribute(members, attribute, value);
            } else {
                unknown(members, name, place, value);
            }
            path.pop();
        }
        openObjects--;
        return build(members, start);
    }

    /** An accumulator for the members of a new object; {@link #members} releases it. */
    private ObjectAccumulator open(Shape shape) {
        if (openObjects == opened.size()) {
            opened.add(new ObjectAccumulator(shape));
        }
        return opened.get(openObjects++).begin(shape);
    }

    private void attribute(ObjectAccumulator members, Attribute attribute, Token value) throws IOException {
        if (value == Token.NULL) {
            return;
        }
        if (attribute.getMultiplicity() == Multiplicity.LIST) {
            list(members, attribute, value);
            return;
        }
        int errors = findings.errors();
        Object read = single(attribute, value);
        if (read == null) {
            members.faulty(attribute);
            if (findings.errors() > errors) {
                unread.value(path.pointer());
                if (attribute.getName().equals(ID)) {
                    unread.unknownId();
                }
            }
            return;
        }
        if (!Boolean.FALSE.equals(read)) {
            members.set(attribute, read);
        }
    }

    private void list(ObjectAccumulator members, Attribute attribute, Token token) throws IOException {
        if (token != Token.START_ARRAY) {
            values.wrongKind(Token.START_ARRAY.description(), token, tokens);
            leaveOut(token);
            unread.unknownIdOf(attribute);
            return;
        }
        List<Object> elements = new ArrayList<>();
        int index = 0;
        for (Token element = tokens.next(); element != Token.END_ARRAY; element = tokens.next()) {
            path.push(index);
            int ids = unread.countOfIds();
            Object read = single(attribute, element);
            path.pop();
            if (read != null) {
                elements.add(read);
            } else {
                unread.element(path.pointer(), index);
                if (unread.countOfIds() == ids) {
                    unread.unknownIdOf(attribute);
                }
            }
            index++;
        }
        if (!elements.isEmpty()) {
            members.set(attribute, elements);
        }
    }

    private void unknown(ObjectAccumulator members, String name, int place, Token value) throws IOException {
        Shape shape = members.shape();
        boolean keeps = shape.getExtensions().isPresent();
        if (keeps && name.equals(FormatVersion.NAME)) {
            formatVersion(members, value);
            return;
        }
        if (!keeps && name.equals(VariantTypes.NAME) && shape.isVariant()) {
            types.requireOwn(shape, value, tokens);
            skip(value);
            return;
        }
        findings.addUnknown(name, shape.getWireName(), path.pointer(), place, keeps);
        if (keeps) {
            extensions().readMember(members, name, place, value);
        } else {
            leaveOut(value);
        }
    }

    private void leaveOut(Token value) throws IOException {
        unread.value(path.pointer());
        skip(value);
    }

    /** Reads the format version; a release with an unreadable version is not built. */
    private void formatVersion(ObjectAccumulator members, Token value) throws IOException {
        if (value != Token.TEXT) {
            values.wrongKind(Token.TEXT.description(), value, tokens);
            skip(value);
        } else if (!FormatVersion.isReadable(tokens, path, findings, values)) {
            members.notReadable();
        }
    }

    private @Nullable Object build(ObjectAccumulator members, int start) {
        Shape shape = members.shape();
        long lacking = members.lacking();
        for (long rest = lacking; rest != 0; rest &= rest - 1) {
            Attribute attribute = shape.getAttributes().get(Long.numberOfTrailingZeros(rest));
            if (!members.isFaulty(attribute)) {
                findings.addMissing(attribute.getName(), shape.getWireName(), path.pointer(), start);
            }
        }
        if (lacking != 0 || !members.isReadable()) {
            if (members.id() != null) {
                unread.id(members.id());
            }
            return null;
        }
        return members.value();
    }

    private @Nullable Object single(Attribute attribute, Token token) throws IOException {
        if (attribute.getKind() instanceof ValueKind.ObjectKind kind) {
            boolean isOptional = attribute.getMultiplicity() == Multiplicity.OPTIONAL;
            return token == Token.START_OBJECT ? object(kind.shape(), isOptional) : read(kind.shape(), token);
        }
        if (attribute.getKind() instanceof ValueKind.FamilyKind kind) {
            return variant(kind, token);
        }
        return skippedIfOpen(values.read(attribute, token, tokens), token);
    }

    private @Nullable Object skippedIfOpen(@Nullable Object value, Token token) throws IOException {
        if (ReplayedTokens.opens(token)) {
            skip(token);
        }
        return value;
    }

    /** Reads a value whose member {@code type}, in any position, names its shape. */
    private @Nullable Object variant(ValueKind.FamilyKind family, Token token) throws IOException {
        if (token != Token.START_OBJECT) {
            notAnObject(token);
            return null;
        }
        int start = tokens.place();
        Token first = tokens.next();
        if (first != Token.NAME || !tokens.text().equals(VariantTypes.NAME)) {
            return variantOfLaterType(family, start, first);
        }
        int typePlace = tokens.place();
        Token type = tokens.next();
        Shape shape = types.shape(family, type, tokens);
        if (ReplayedTokens.opens(type)) {
            skip(type);
        }
        if (shape == null) {
            skip(Token.START_OBJECT);
            return null;
        }
        ObjectAccumulator members = open(shape);
        members.seenType(typePlace);
        return members(members, start, tokens.next());
    }

    private @Nullable Object variantOfLaterType(ValueKind.FamilyKind family, int start, Token first)
            throws IOException {
        PlacedTokens outer = tokens;
        ReplayedTokens replayed = ReplayedTokens.of(outer, start, first);
        int type = replayed.valueOf(VariantTypes.NAME);
        tokens = replayed;
        try {
            Shape shape = null;
            if (type < 0) {
                findings.addMissing(
                        VariantTypes.NAME, String.join(", ", family.variants().keySet()), path.pointer(), start);
            } else {
                replayed.moveTo(type);
                shape = types.shape(family, replayed.token(), tokens);
            }
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

    /** Skips the value whose first token is current, and records its local id. */
    private void skip(Token first) throws IOException {
        int depth = ReplayedTokens.opens(first) ? 1 : 0;
        boolean isId = false;
        while (depth > 0) {
            Token token = tokens.next();
            if (isId && token == Token.TEXT) {
                unread.id(tokens.text());
            }
            isId = token == Token.NAME && tokens.text().equals(ID);
            depth += ReplayedTokens.opens(token) ? 1 : ReplayedTokens.closes(token) ? -1 : 0;
        }
    }
}
