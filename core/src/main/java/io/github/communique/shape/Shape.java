package io.github.communique.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The description of one value type. For each type that can occur in a document, a subclass is generated when the
 * library is compiled; no reflection is used. Immutable and thread-safe.
 *
 * <p>The subclass is package-private, in the package of its type. The class of the type's builder registers the shape
 * when it is initialised, so that the shape of any value or builder is known, and a shape is created when its type is
 * first used.
 */
public abstract class Shape {

    private static final int LOOKED_AHEAD = 6;

    private final Class<?> type;
    private final Class<?> implementation;
    private final Class<?> builder;
    private final String wireName;
    private final List<String> families;
    private final Attribute[] byIndex;
    private final String[] names;
    private final List<Attribute> attributes;
    private final List<Attribute> references;
    private final @Nullable Attribute extensions;
    private final long required;
    private final ConstraintEnforcer enforcer;

    /**
     * Called by the generated subclasses.
     *
     * @param type the interface
     * @param implementation its only implementation
     * @param builder the class of its builders
     * @param wireName its name on the wire
     * @param families the names of the families to which it belongs
     */
    protected Shape(Class<?> type, Class<?> implementation, Class<?> builder, String wireName, String... families) {
        this.type = type;
        this.implementation = implementation;
        this.builder = builder;
        this.wireName = wireName;
        this.families = List.of(families);
        this.byIndex = attributes();
        this.attributes = List.of(byIndex);
        this.references = Attribute.referring(byIndex);
        this.extensions = extensions();
        this.names = new String[byIndex.length];
        long bits = 0;
        for (Attribute attribute : byIndex) {
            names[attribute.getIndex()] = attribute.getName();
            bits |= attribute.getMultiplicity() == Multiplicity.REQUIRED ? 1L << attribute.getIndex() : 0;
        }
        this.required = bits;
        this.enforcer = new ConstraintEnforcer(type, attributes);
    }

    /** Registers a shape; called by the type's builder class when it is initialised. */
    public static Shape register(Shape shape) {
        KnownShapes.add(shape, shape.type, shape.implementation, shape.builder);
        return shape;
    }

    /**
     * The shape of the values that a builder makes. For example {@code Shape.ofBuilder(Quote.builder())}.
     *
     * @throws IllegalArgumentException if it is not a builder of a type that can occur in a document
     */
    public static Shape ofBuilder(Object builder) {
        return KnownShapes.of(builder.getClass());
    }

    /**
     * The shape of a value.
     *
     * @throws IllegalArgumentException if it is not a value of this library, or is one without attributes
     */
    public static Shape ofValue(Object value) {
        return KnownShapes.of(value.getClass());
    }

    /** The described type. */
    public Class<?> getType() {
        return type;
    }

    /** The name of the type as the value of {@code type} on the wire, for example {@code office-holder}. */
    public String getWireName() {
        return wireName;
    }

    /** Whether a name is that of the type or of a family to which it belongs, for example {@code participant}. */
    public boolean isNamed(String name) {
        return wireName.equals(name) || families.contains(name);
    }

    /** Whether the type belongs to a family, so that it has a member {@code type} on the wire. */
    public boolean isVariant() {
        return !families.isEmpty();
    }

    /** The attributes in the order of their declaration, which is their order on the wire. */
    public List<Attribute> getAttributes() {
        return attributes;
    }

    /** The attribute with this name; empty if the type has none. Takes constant time. */
    public Optional<Attribute> getAttribute(String name) {
        return Optional.ofNullable(find(name));
    }

    /** The attribute with this name; null if there is none. For frequent use; see {@link #getAttribute}. */
    public @Nullable Attribute find(String name) {
        int index = indexOf(name);
        return index < 0 ? null : byIndex[index];
    }

    /**
     * The attribute with this name, or null if the type has none, for members that usually come in the order of the
     * attributes. An interned name, as parsers often supply, is first compared by reference with the next few.
     *
     * @param likely the index of the first attribute to compare, the one after the last attribute found
     */
    @SuppressWarnings("ReferenceEquality")
    public @Nullable Attribute find(String name, int likely) {
        int end = Math.min(names.length, likely + LOOKED_AHEAD);
        for (int i = likely; i < end; i++) {
            if (names[i] == name) {
                return byIndex[i];
            }
        }
        return find(name);
    }

    /** The index of the attribute with this name; -1 if there is none. */
    public abstract int indexOf(String name);

    /** The attributes that hold local ids of other values, in order. */
    public List<Attribute> getReferences() {
        return references;
    }

    /** The required attributes as bits by {@linkplain Attribute#getIndex index}; a type has at most 64. */
    public long getRequired() {
        return required;
    }

    /** The attribute that keeps unknown members; empty if the type keeps none. */
    public Optional<Attribute> getExtensions() {
        return Optional.ofNullable(extensions);
    }

    /**
     * This shape and the shapes of all types that its attributes lead to, by type, in the order of discovery. Creates
     * all of them in linear time.
     */
    public Map<Class<?>, Shape> withAllWithin() {
        return ShapeGraph.from(this);
    }

    /**
     * The types that a value of this type, the root of a document, can contain. Creates none of their shapes.
     *
     * @throws IllegalStateException if the type is not the root of a document
     */
    public TypeGraph getTypeGraph() {
        return new TypeGraph(typesWithin());
    }

    /**
     * The attribute values of a value of the type, by index: what {@link Attribute#get} returns, with null for an empty
     * list and for {@code false}. Several times faster than one call per attribute.
     */
    public abstract @Nullable Object[] valuesIn(Object value);

    /** Whether a value with these {@link #valuesIn} has nothing set except empty optional values. */
    public boolean isEmpty(@Nullable Object[] values) {
        for (int i = 0; i < byIndex.length; i++) {
            Object value = values[i];
            if (value != null && !isEmptyObject(byIndex[i], value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmptyObject(Attribute attribute, Object value) {
        return attribute.isOptionalObject()
                && attribute.getKind() instanceof ValueKind.ObjectKind kind
                && kind.shape().isEmpty(kind.shape().valuesIn(value));
    }

    /** An empty builder of the type, for {@link Attribute#set} and {@link #build}. */
    public abstract Object newBuilder();

    /**
     * Builds the value.
     *
     * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits
     */
    public abstract Object build(Object builder);

    /**
     * Creates a value from attribute values as {@link #valuesIn} returns them. Each must have been checked against its
     * limits; that is not repeated. Several times faster than a builder.
     *
     * @param values the single value or list of each attribute by index, null if absent; after them the map of
     *     extensions, if the type keeps them. The array may be longer, and is not kept
     * @throws NullPointerException if a required attribute is absent
     */
    public abstract Object construct(@Nullable Object[] values);

    /**
     * Returns the given value if all its attributes are within their limits; called by the builder.
     *
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits; the
     *     message names type and attribute
     */
    public <T> T enforce(T value) {
        enforcer.enforce(value);
        return value;
    }

    /** The kind of an attribute whose values are of this type. */
    public ValueKind.ObjectKind asKind() {
        return new ValueKind.ObjectKind(this);
    }

    /** The attributes except the extensions, in order. */
    protected abstract Attribute[] attributes();

    /** The attribute that keeps unknown members; null if the type keeps none. */
    protected @Nullable Attribute extensions() {
        return null;
    }

    /** The value of an attribute: null if it is absent, a list if the attribute is one. */
    protected abstract @Nullable Object get(Object value, int index);

    /** Sets an attribute in a builder. */
    protected abstract void set(Object builder, int index, Object value);

    /** The shape of the type that an attribute holds. */
    protected Shape shapeAt(int index) {
        throw noAttribute(index);
    }

    /** The shapes of the family that an attribute holds. */
    protected Shape[] variantsAt(int index) {
        throw noAttribute(index);
    }

    /** The shape with a name on the wire in the family that an attribute holds; null if there is none. */
    protected @Nullable Shape variantAt(int index, String name) {
        throw noAttribute(index);
    }

    /** For the root of a document, the rows of its {@link TypeGraph}. */
    protected String[][] typesWithin() {
        throw new IllegalStateException(this + " is not that of the root of a document");
    }

    /** Parses the text form of an attribute's value. */
    protected Object parseAt(int index, String text) {
        throw noAttribute(index);
    }

    /** The public subtypes of the type that an attribute holds, if that type has a text form. */
    protected Class<?>[] subtypesAt(int index) {
        return new Class<?>[0];
    }

    /** Describes an attribute of this type. */
    protected final Attribute attribute(
            int index, String name, Multiplicity multiplicity, ValueKind kind, AttributeLimit... limits) {
        return new Attribute(this, index, name, multiplicity, kind, List.of(limits), List.of());
    }

    /** The kind of an attribute whose values have a text form. */
    protected final ValueKind scalar(int index, Class<?> of) {
        return new ValueKind.ScalarKind(this, index, of, false);
    }

    /** The kind of an attribute whose values have attributes. */
    protected final ValueKind object(int index, String typeName) {
        return new ValueKind.ObjectKind(this, index, typeName);
    }

    /** The kind of an attribute whose values belong to a family. */
    protected final ValueKind family(int index, Class<?> of) {
        return new ValueKind.FamilyKind(this, index, of);
    }

    /** Parses a URI. */
    protected static Object parseUri(String text) {
        return ScalarTexts.uri(text);
    }

    /** Parses a period. */
    protected static Object parsePeriod(String text) {
        return ScalarTexts.period(text);
    }

    /** The exception for an index at which there is no attribute of the kind. */
    protected final IllegalArgumentException noAttribute(int index) {
        return new IllegalArgumentException(this + " has no such attribute at " + index);
    }

    @Override
    public String toString() {
        return "Shape of " + type.getSimpleName();
    }
}
