package io.github.communique.shape;

import io.github.communique.PressRelease;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

    private final Class<?> type;
    private final String wireName;
    private final boolean variant;
    private final List<Attribute> attributes;
    private final Map<String, Attribute> byName;
    private final @Nullable Attribute extensions;
    private final Supplier<Object> newBuilder;
    private final Function<Object, Object> build;

    Shape(
            Class<?> type,
            List<Attribute> attributes,
            @Nullable Attribute extensions,
            Supplier<Object> newBuilder,
            Function<Object, Object> build) {
        this.type = type;
        this.wireName = Naming.kebab(type.getSimpleName());
        this.variant = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        this.attributes = List.copyOf(attributes);
        this.byName =
                attributes.stream().collect(Collectors.toUnmodifiableMap(Attribute::getName, Function.identity()));
        this.extensions = extensions;
        this.newBuilder = newBuilder;
        this.build = build;
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
        return Optional.ofNullable(byName.get(name));
    }

    /** The attribute that keeps members of other names; empty if the type keeps none. */
    public Optional<Attribute> getExtensions() {
        return Optional.ofNullable(extensions);
    }

    /** Whether nothing is set in a value of the type. */
    public boolean isEmpty(Object value) {
        return attributes.stream().allMatch(attribute -> attribute.isAbsentIn(value));
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

    @Override
    public String toString() {
        return "Shape of " + type.getSimpleName();
    }
}
