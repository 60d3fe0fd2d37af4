package io.github.communique.shape;

import io.github.communique.PressRelease;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of one value type, derived once from its declaration: the getters, their types and their annotations.
 * Immutable and safe for several threads.
 */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new ShapeDerivation(type).derive();
        }
    };

    /** The shapes of the generated classes, each by the one interface that it implements. */
    private static final ClassValue<Shape> SHAPES_OF_VALUES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> generated) {
            return of(Arrays.stream(generated.getInterfaces()).findFirst().orElse(generated));
        }
    };

    private final Class<?> type;
    private final String wireName;
    private final boolean variant;
    private final List<Attribute> attributes;
    private final AttributeTable byName;
    private final long required;
    private final @Nullable Attribute extensions;
    private final Supplier<Object> newBuilder;
    private final Function<Object, Object> build;
    private final Function<Object[], Object> construct;
    private final Function<Object, @Nullable Object[]> gather;
    private final @Nullable Object[] nothing;

    Shape(
            Class<?> type,
            List<Attribute> attributes,
            @Nullable Attribute extensions,
            Supplier<Object> newBuilder,
            Function<Object, Object> build,
            Function<Object[], Object> construct,
            Function<Object, @Nullable Object[]> gather) {
        this.type = type;
        this.wireName = Naming.kebab(type.getSimpleName());
        this.variant = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        this.attributes = List.copyOf(attributes);
        this.byName = new AttributeTable(attributes);
        this.required = attributes.stream()
                .filter(attribute -> attribute.getMultiplicity() == Multiplicity.REQUIRED)
                .mapToLong(attribute -> 1L << attribute.getIndex())
                .sum();
        this.extensions = extensions;
        this.newBuilder = newBuilder;
        this.build = build;
        this.construct = construct;
        this.gather = gather;
        this.nothing = nothing();
    }

    /** The shape of a release. */
    public static Shape ofRelease() {
        return of(PressRelease.class);
    }

    /**
     * The shape of a value type of this library.
     *
     * @param type the interface, for example {@code Quote.class}
     * @throws IllegalArgumentException if it is not a value type of this library, or a family of several
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * The shape of a value.
     *
     * @throws IllegalArgumentException if it is no value of this library, or one without attributes
     */
    public static Shape ofValue(Object value) {
        return SHAPES_OF_VALUES.get(value.getClass());
    }

    /** The type described. */
    public Class<?> getType() {
        return type;
    }

    /** The name of the type where {@code type} tells it on the wire, for example {@code office-holder}. */
    public String getWireName() {
        return wireName;
    }

    /** Whether the type belongs to a family, so that {@code type} tells it on the wire. */
    public boolean isVariant() {
        return variant;
    }

    /** The attributes in the order of their declaration, which is their order on the wire. */
    public List<Attribute> getAttributes() {
        return attributes;
    }

    /** The attribute of this name; empty if the type has none. Constant time. */
    public Optional<Attribute> getAttribute(String name) {
        return Optional.ofNullable(byName.find(name));
    }

    /** The attribute of this name, or null if the type has none: as {@link #getAttribute}, for where it is asked often. */
    public @Nullable Attribute find(String name) {
        return byName.find(name);
    }

    /** The required attributes, a bit for each at its {@linkplain Attribute#getIndex index}; a type has at most 64. */
    public long getRequired() {
        return required;
    }

    /** The attribute that keeps members of other names; empty if the type keeps none. */
    public Optional<Attribute> getExtensions() {
        return Optional.ofNullable(extensions);
    }

    /** Whether nothing is set in a value of the type. */
    public boolean isEmpty(Object value) {
        if (required != 0) {
            return false;
        }
        for (int i = 0; i < attributes.size(); i++) {
            if (!attributes.get(i).isAbsentIn(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is set in a value of the type: for each attribute by its index what {@link Attribute#get} gives, several times faster
     * than one by one.
     */
    public @Nullable Object[] valuesIn(Object value) {
        return gather.apply(value);
    }

    /** A builder of the type with nothing set, for {@link Attribute#set} and {@link #build}. */
    public Object newBuilder() {
        return newBuilder.get();
    }

    /**
     * Builds the value.
     *
     * @throws IllegalStateException if a required attribute is not set
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits
     */
    public Object build(Object builder) {
        return build.apply(builder);
    }

    /** What a value is made of in which nothing is set, for {@link #construct}: a place for each attribute by its index. */
    public @Nullable Object[] newParts() {
        return nothing.clone();
    }

    /**
     * Puts an attribute in its place among the parts of a value.
     *
     * @param value the single value, or the list
     */
    public void put(@Nullable Object[] parts, Attribute attribute, Object value) {
        parts[attribute.getIndex()] = attribute.isHeldInOptional() ? Optional.of(value) : value;
    }

    /**
     * Makes a value of its parts, which must each have been found within their limits: they are not looked at again. Several
     * times faster than a builder.
     *
     * @throws NullPointerException if a required attribute is not among them
     */
    public Object construct(@Nullable Object[] parts) {
        return construct.apply(parts);
    }

    private @Nullable Object[] nothing() {
        int count = attributes.size() + (extensions == null ? 0 : 1);
        @Nullable Object[] parts = new @Nullable Object[count];
        for (Attribute attribute : attributes) {
            parts[attribute.getIndex()] = attribute.nothing();
        }
        if (extensions != null) {
            parts[extensions.getIndex()] = Map.of();
        }
        return parts;
    }

    @Override
    public String toString() {
        return "Shape of " + type.getSimpleName();
    }
}
