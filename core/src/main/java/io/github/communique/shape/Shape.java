package io.github.communique.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The description of one value type. For each type that can stand in a document a subclass is written when the library is
 * compiled, with all that is particular to the type; nothing is found out by reflection. Immutable and safe for several threads.
 *
 * <p>The subclass is package-private beside its type. The type's builder registers it when its class is initialised, so that whoever
 * has a value or a builder can ask for its shape, and a shape is made when its type is first used.
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
     * Called by the written subclasses.
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

    /** Makes a shape known; for the class of the type's builders, when it is initialised. */
    public static Shape register(Shape shape) {
        KnownShapes.add(shape, shape.type, shape.implementation, shape.builder);
        return shape;
    }

    /**
     * The shape of the values that a builder makes: the way to the shape of a type, for example {@code
     * Shape.ofBuilder(Quote.builder())}.
     *
     * @throws IllegalArgumentException if it is no builder of a type that can stand in a document
     */
    public static Shape ofBuilder(Object builder) {
        return KnownShapes.of(builder.getClass());
    }

    /**
     * The shape of a value.
     *
     * @throws IllegalArgumentException if it is no value of this library, or one without attributes
     */
    public static Shape ofValue(Object value) {
        return KnownShapes.of(value.getClass());
    }

    /** The type described. */
    public Class<?> getType() {
        return type;
    }

    /** The name of the type where {@code type} gives it on the wire, for example {@code office-holder}. */
    public String getWireName() {
        return wireName;
    }

    /** Whether this is the name of the type or of a family to which it belongs, for example {@code participant}. */
    public boolean isNamed(String name) {
        return wireName.equals(name) || families.contains(name);
    }

    /** Whether the type belongs to a family, so that {@code type} names it on the wire. */
    public boolean isVariant() {
        return !families.isEmpty();
    }

    /** The attributes in the order of their declaration, which is their order on the wire. */
    public List<Attribute> getAttributes() {
        return attributes;
    }

    /** The attribute of this name; empty if the type has none. Constant time. */
    public Optional<Attribute> getAttribute(String name) {
        return Optional.ofNullable(find(name));
    }

    /** The attribute of this name, or null if the type has none: as {@link #getAttribute}, for where it is asked often. */
    public @Nullable Attribute find(String name) {
        int index = indexOf(name);
        return index < 0 ? null : byIndex[index];
    }

    /**
     * The attribute of this name, or null if the type has none, for members that mostly come in the order of the attributes: an
     * interned name, as those of parsers often are, is first compared by reference with the next few.
     *
     * @param likely the index of the first of them, after the one found last
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

    /** The index of the attribute of this name, or -1 if the type has none. */
    public abstract int indexOf(String name);

    /** The attributes that hold local ids of other values, in order. */
    public List<Attribute> getReferences() {
        return references;
    }

    /** The required attributes, a bit for each at its {@linkplain Attribute#getIndex index}; a type has at most 64. */
    public long getRequired() {
        return required;
    }

    /** The attribute that keeps members of other names; empty if the type keeps none. */
    public Optional<Attribute> getExtensions() {
        return Optional.ofNullable(extensions);
    }

    /**
     * This shape and those of all types that its attributes lead to, by type, in the order in which they are come to. Makes all of
     * them. Linear in their attributes.
     */
    public Map<Class<?>, Shape> withAllWithin() {
        return ShapeGraph.from(this);
    }

    /**
     * Which types can be within a value of this type, the root of a document. Makes none of their shapes.
     *
     * @throws IllegalStateException if it is no root of a document
     */
    public TypeGraph getTypeGraph() {
        return new TypeGraph(typesWithin());
    }

    /**
     * What is set in a value of the type: for each attribute by its index what {@link Attribute#get} gives, null for an empty list
     * and for {@code false}. Several times faster than one by one.
     */
    public abstract @Nullable Object[] valuesIn(Object value);

    /** Whether a value of which these are the {@link #valuesIn} says nothing: none is set, or only optional ones that say nothing. */
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

    /** A builder of the type with nothing set, for {@link Attribute#set} and {@link #build}. */
    public abstract Object newBuilder();

    /**
     * Builds the value.
     *
     * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits
     */
    public abstract Object build(Object builder);

    /**
     * Makes a value of what {@link #valuesIn} gives, which must each have been found within its limits: it is not looked at
     * again. Several times faster than a builder.
     *
     * @param values for each attribute by its index the single value or the list, null where it is absent; after them the map
     *     of the extensions, if the type keeps some; the array may be longer, and is not kept
     * @throws NullPointerException if a required attribute is not among them
     */
    public abstract Object construct(@Nullable Object[] values);

    /**
     * Gives a value of the type back if all its attributes keep their limits; for its builder.
     *
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits; the message names type
     *     and attribute
     */
    public <T> T enforce(T value) {
        enforcer.enforce(value);
        return value;
    }

    /** What an attribute is whose values are of the type. */
    public ValueKind.ObjectKind asKind() {
        return new ValueKind.ObjectKind(this);
    }

    /** The attributes but the extensions, in order. */
    protected abstract Attribute[] attributes();

    /** The attribute that keeps members of other names; null if the type keeps none. */
    protected @Nullable Attribute extensions() {
        return null;
    }

    /** The value of an attribute: null where it is absent, a list where it is one. */
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

    /** The shape of this name on the wire in the family that an attribute holds; null if the family has none. */
    protected @Nullable Shape variantAt(int index, String name) {
        throw noAttribute(index);
    }

    /** Of the root of a document the rows of its {@link TypeGraph}. */
    protected String[][] typesWithin() {
        throw new IllegalStateException(this + " is not that of the root of a document");
    }

    /** The value of an attribute, from its text form. */
    protected Object parseAt(int index, String text) {
        throw noAttribute(index);
    }

    /** The public subtypes of the type with a text form that an attribute holds. */
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

    /** The kind of an attribute whose values are of a family. */
    protected final ValueKind family(int index, Class<?> of) {
        return new ValueKind.FamilyKind(this, index, of);
    }

    /** The URI of this text. */
    protected static Object parseUri(String text) {
        return ScalarTexts.uri(text);
    }

    /** The period of this text. */
    protected static Object parsePeriod(String text) {
        return ScalarTexts.period(text);
    }

    /** What is thrown for an index that no attribute of the kind has. */
    protected final IllegalArgumentException noAttribute(int index) {
        return new IllegalArgumentException(this + " has no such attribute at " + index);
    }

    @Override
    public String toString() {
        return "Shape of " + type.getSimpleName();
    }
}
