package io.github.communique.shape;

import io.github.communique.constraint.MalformedValueException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** What kind of value an attribute holds, and what stands for it on the wire. */
public sealed interface ValueKind {

    /**
     * The kind of the values of a Java type.
     *
     * @param type a type of which an attribute can be, for example {@code Quote.class} or {@code String.class}
     */
    static ValueKind of(Class<?> type) {
        return ValueKinds.of(type);
    }

    /** Free text; a JSON string. */
    record TextKind() implements ValueKind {}

    /** A whole number of 32 bits; a JSON number without fraction and exponent. */
    record IntegerKind() implements ValueKind {}

    /** A decimal number, digits kept; a JSON number. */
    record DecimalKind() implements ValueKind {}

    /** {@code true} or {@code false}. */
    record BooleanKind() implements ValueKind {}

    /**
     * One of a closed set; a JSON string in lower case, words divided by hyphens.
     *
     * @param constants the constants by their names on the wire, in order
     * @param names the names by the constants
     */
    record EnumKind(Map<String, Enum<?>> constants, Map<Enum<?>, String> names) implements ValueKind {

        /** The name of a constant of this set on the wire. */
        public String nameOf(Enum<?> constant) {
            return Objects.requireNonNull(names.get(constant));
        }

        /** The name of a constant on the wire, for example {@code press-release}. */
        public static String wireName(Enum<?> constant) {
            return Naming.wireName(constant);
        }
    }

    /**
     * A value with a text form; a JSON string in that form, which {@code toString} gives.
     *
     * @param type the type of the value
     * @param parser reads the form; throws {@link MalformedValueException} for a text of another form
     */
    record ScalarKind(Class<?> type, Function<String, Object> parser) implements ValueKind {}

    /**
     * A value with attributes; a JSON object.
     *
     * @param type the type of the value
     * @param lookup gives the description of the type
     */
    record ObjectKind(Class<?> type, Supplier<Shape> lookup) implements ValueKind {

        /** The description of the type. */
        public Shape shape() {
            return lookup.get();
        }
    }

    /**
     * A value of one of several types; a JSON object whose member {@code type} tells which.
     *
     * @param type the type that they share
     * @param lookup gives the shapes by their names on the wire
     */
    record FamilyKind(Class<?> type, Supplier<Map<String, Shape>> lookup) implements ValueKind {

        /** The shapes of the family by their names on the wire, in order. */
        public Map<String, Shape> variants() {
            return lookup.get();
        }

        /**
         * The shape of a value of the family. Constant time.
         *
         * @throws IllegalArgumentException if the value is of another family
         */
        public Shape shapeOf(Object value) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException(value + " is no " + type.getSimpleName());
            }
            return Shape.ofValue(value);
        }
    }
}
