package io.github.communique.shape;

import io.github.communique.PressRelease;
import java.util.Arrays;
import java.util.List;
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
    private final Function<@Nullable Object[], Object> scatter;
    private final Function<Object, @Nullable Object[]> gather;

    Shape(
            Class<?> type,
            List<Attribute> attributes,
            @Nullable Attribute extensions,
            Supplier<Object> newBuilder,
            Function<Object, Object> build,
            Function<@Nullable Object[], Object> scatter,
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
        this.scatter = scatter;
        this.gather = gather;
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

    /**
     * What is set in a value of the type: for each attribute by its index what {@link Attribute#get} gives, null for an empty list
     * and for {@code false}. Several times faster than one by one.
     */
    public @Nullable Object[] valuesIn(Object value) {
        return gather.apply(value);
    }

    /** Whether a value of which these are the {@link #valuesIn} says nothing: none is set, or only optional ones that say nothing. */
    public boolean isEmpty(@Nullable Object[] values) {
        for (int i = 0; i < attributes.size(); i++) {
            Object value = values[i];
            if (value != null && !isEmptyObject(attributes.get(i), value)) {
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
    public Object newBuilder() {
        return newBuilder.get();
    }

    /**
     * Builds the value.
     *
     * @throws io.github.communique.constraint.MalformedValueException if a required attribute is not set
     * @throws io.github.communique.constraint.MalformedValueException if an attribute is outside its limits
     */
    public Object build(Object builder) {
        return build.apply(builder);
    }

    /**
     * Makes a value of what {@link #valuesIn} gives, which must each have been found within its limits: it is not looked at
     * again. Several times faster than a builder.
     *
     * @param values for each attribute by its index the single value or the list, null where it is absent; behind them the map
     *     of the extensions, if the type keeps some; the array may be longer, and is not kept
     * @throws NullPointerException if a required attribute is not among them
     */
    public Object construct(@Nullable Object[] values) {
        return scatter.apply(values);
    }

    @Override
    public String toString() {
        return "Shape of " + type.getSimpleName();
    }
}
