package io.github.communique.wire;

import io.github.communique.ExtensionValue;
import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.wire.reading.RecordedTokens;
import io.github.communique.wire.reading.ShapeReader;
import io.github.communique.wire.reading.SingleTextSource;
import io.github.communique.wire.reading.StructureFindings;
import io.github.communique.wire.reading.TokenLimits;
import io.github.communique.wire.spi.MalformedJsonException;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.spi.TokenSource;
import io.github.communique.wire.writing.ShapeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of the values of one type in any document, for modules that integrate it into a larger binding such as
 * databind. Every type that can occur in a release has one: value types, families, enums, dates, instruments. Immutable
 * and thread-safe.
 */
public final class WireType {

    private static final List<Class<?>> EXTENSIONS = List.of(
            ExtensionValue.class,
            ExtensionValue.OfObject.class,
            ExtensionValue.OfArray.class,
            ExtensionValue.OfText.class,
            ExtensionValue.OfNumber.class,
            ExtensionValue.OfBoolean.class,
            ExtensionValue.OfNull.class);
    private static final Map<Class<?>, WireType> BY_TYPE = all();
    private static final TokenLimits LIMITS = DocumentReading.tokenLimits(Limits.standard());

    private final Class<?> type;
    private final @Nullable ValueKind kind;

    private WireType(Class<?> type, @Nullable ValueKind kind) {
        this.type = type;
        this.kind = kind;
    }

    /**
     * The wire form of a type.
     *
     * @param type the type, or the class of one of its values
     * @return the wire form; empty if values of the type cannot occur in a release
     */
    public static Optional<WireType> of(Class<?> type) {
        WireType found = BY_TYPE.get(type);
        return found != null
                ? Optional.of(found)
                : Arrays.stream(type.getInterfaces())
                        .map(BY_TYPE::get)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** The type, for example {@code Quote.class}; never an implementation class. */
    public Class<?> getType() {
        return type;
    }

    /**
     * Whether its values are JSON objects. Otherwise they are strings, or any JSON value for {@link ExtensionValue}.
     */
    public boolean isObject() {
        return kind instanceof ValueKind.ObjectKind || kind instanceof ValueKind.FamilyKind;
    }

    /** Whether its values are JSON strings, so that they can also be names of members. */
    public boolean isText() {
        return kind instanceof ValueKind.EnumKind || kind instanceof ValueKind.ScalarKind;
    }

    /** The text form of a value, if the type {@linkplain #isText() is text}. */
    public String textOf(Object value) {
        return kind instanceof ValueKind.EnumKind constants ? constants.nameOf((Enum<?>) value) : value.toString();
    }

    /** Parses the text form of a value, if the type {@linkplain #isText() is text}, and reports every problem. */
    public ValueReading readText(String text) {
        try {
            return read(new SingleTextSource(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    /**
     * Reads one value up to its last token, and reports every problem of structure.
     *
     * @param tokens a source whose next token is the first of the value
     * @throws IOException if the source fails, or if the document is not well-formed
     */
    public ValueReading read(TokenSource tokens) throws IOException {
        RecordedTokens recorded = new RecordedTokens(tokens, LIMITS);
        StructureFindings findings = new StructureFindings(recorded);
        ShapeReader reader = new ShapeReader(recorded, findings, true);
        Object value = null;
        try {
            Token first = recorded.next();
            value = kind == null ? reader.extensions().read(first) : reader.read(kind, first);
        } catch (MalformedJsonException e) {
            findings.addTooLarge(recorded.place(), e.getLimit().orElseThrow(() -> e));
        }
        return new ValueReading(value, findings.report());
    }

    /**
     * Writes one value.
     *
     * @param value a value of the type
     * @throws IOException if the sink fails
     */
    public void write(Object value, TokenSink sink) throws IOException {
        ShapeWriter writer = new ShapeWriter(sink);
        if (value instanceof ExtensionValue extension) {
            writer.writeExtension(extension);
        } else if (isObject()) {
            writer.writeAlone(value);
        } else {
            writer.write(Objects.requireNonNull(kind), value);
        }
    }

    /**
     * Writes the members of one value, an {@linkplain #isObject() object}, without its braces, so that the caller can
     * write further members.
     *
     * @param value a value of the type
     * @throws IOException if the sink fails
     */
    public void writeMembers(Object value, TokenSink sink) throws IOException {
        new ShapeWriter(sink).writeMembersAlone(value);
    }

    @Override
    public String toString() {
        return "WireType of " + type.getSimpleName();
    }

    private static Map<Class<?>, WireType> all() {
        Map<Class<?>, WireType> all = new HashMap<>();
        collect(Shape.ofBuilder(PressRelease.builder()).asKind(), all);
        EXTENSIONS.forEach(type -> add(type, null, all));
        return Map.copyOf(all);
    }

    private static void collect(ValueKind kind, Map<Class<?>, WireType> all) {
        if (kind instanceof ValueKind.ObjectKind object) {
            if (add(object.shape().getType(), kind, all)) {
                collectAttributes(object.shape(), all);
            }
        } else if (kind instanceof ValueKind.FamilyKind family) {
            if (add(family.type(), kind, all)) {
                family.variants().values().forEach(shape -> collect(shape.asKind(), all));
            }
        } else if (kind instanceof ValueKind.EnumKind constants) {
            add(constants.type(), kind, all);
        } else if (kind instanceof ValueKind.ScalarKind scalar && isOfThisLibrary(scalar.type())) {
            add(scalar.type(), kind, all);
            scalar.subtypes().forEach(type -> add(type, scalar.narrowedTo(type), all));
        }
    }

    private static void collectAttributes(Shape shape, Map<Class<?>, WireType> all) {
        for (Attribute attribute : shape.getAttributes()) {
            collect(attribute.getKind(), all);
        }
    }

    private static boolean add(Class<?> type, @Nullable ValueKind kind, Map<Class<?>, WireType> all) {
        return all.putIfAbsent(type, new WireType(type, kind)) == null;
    }

    private static boolean isOfThisLibrary(Class<?> type) {
        return type.getPackageName().startsWith(PressRelease.class.getPackageName());
    }
}
