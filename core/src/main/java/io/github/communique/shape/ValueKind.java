package io.github.communique.shape;

import io.github.communique.constraint.MalformedValueException;
import io.github.communique.constraint.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The kind of value that an attribute holds, and its form on the wire. */
public sealed interface ValueKind {

    /** Free text; a JSON string. */
    TextKind TEXT = new TextKind();

    /** A whole number of 32 bits; a JSON number without fraction and exponent. */
    IntegerKind INTEGER = new IntegerKind();

    /** A decimal number whose digits are kept; a JSON number. */
    DecimalKind DECIMAL = new DecimalKind();

    /** {@code true} or {@code false}. */
    BooleanKind BOOLEAN = new BooleanKind();

    /**
     * The kind of the constants of an enum. Created once for each enum.
     *
     * @param type the enum
     * @param constants all of them, in order
     */
    static EnumKind constants(Class<?> type, Enum<?>[] constants) {
        EnumKind known = EnumKind.KNOWN.get(type);
        if (known == null) {
            EnumKind made = new EnumKind(type, constants);
            EnumKind first = EnumKind.KNOWN.putIfAbsent(type, made);
            known = first == null ? made : first;
        }
        return known;
    }

    /** Free text; a JSON string. */
    record TextKind() implements ValueKind {}

    /** A whole number of 32 bits; a JSON number without fraction and exponent. */
    record IntegerKind() implements ValueKind {}

    /** A decimal number whose digits are kept; a JSON number. */
    record DecimalKind() implements ValueKind {}

    /** {@code true} or {@code false}. */
    record BooleanKind() implements ValueKind {}

    /** One of a closed set of constants; a JSON string in lower case with hyphens between words. */
    @SuppressWarnings("EnumOrdinal") // the array is not shared
    final class EnumKind implements ValueKind {

        private static final ConcurrentMap<Class<?>, EnumKind> KNOWN = new ConcurrentHashMap<>();

        private final Class<?> type;
        private final Map<String, Enum<?>> constants;
        private final String[] names;

        private EnumKind(Class<?> type, Enum<?>[] constants) {
            this.type = type;
            this.names = new String[constants.length];
            Map<String, Enum<?>> byName = new LinkedHashMap<>();
            for (Enum<?> constant : constants) {
                String name = wireName(constant);
                names[constant.ordinal()] = name;
                byName.put(name, constant);
            }
            this.constants = Collections.unmodifiableMap(byName);
        }

        /** The enum. */
        public Class<?> type() {
            return type;
        }

        /** The constants by their names on the wire, in order. */
        public Map<String, Enum<?>> constants() {
            return constants;
        }

        /** The name of a constant of this enum on the wire. */
        public String nameOf(Enum<?> constant) {
            return names[constant.ordinal()];
        }

        /** The name of a constant on the wire, for example {@code press-release}. */
        public static String wireName(Enum<?> constant) {
            return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }

    /** A value with a text form; a JSON string in the form that {@code toString} returns. */
    final class ScalarKind implements ValueKind {

        private final Shape owner;
        private final int index;
        private final Class<?> type;
        private final boolean narrowed;

        ScalarKind(Shape owner, int index, Class<?> type, boolean narrowed) {
            this.owner = owner;
            this.index = index;
            this.type = type;
            this.narrowed = narrowed;
        }

        /** The type of the value. */
        public Class<?> type() {
            return type;
        }

        /** The public subtypes of the type, if it is a sealed family; the form of a text decides between them. */
        public List<Class<?>> subtypes() {
            return narrowed ? List.of() : List.of(owner.subtypesAt(index));
        }

        /** The kind of the values of a subtype. */
        public ScalarKind narrowedTo(Class<?> subtype) {
            return new ScalarKind(owner, index, subtype, true);
        }

        /**
         * Parses the text form.
         *
         * @throws MalformedValueException if the text has another form
         */
        public Object parse(String text) {
            Object value = owner.parseAt(index, text);
            if (narrowed && !type.isInstance(value)) {
                throw new MalformedValueException(
                        text, Phrase.of("form.of-type", "the text of a {type}", "type", type.getSimpleName()));
            }
            return value;
        }
    }

    /** A value with attributes; a JSON object. */
    final class ObjectKind implements ValueKind {

        private final Shape owner;
        private final int index;
        private final String typeName;
        private @Nullable Shape shape;

        ObjectKind(Shape owner, int index, String typeName) {
            this.owner = owner;
            this.index = index;
            this.typeName = typeName;
        }

        ObjectKind(Shape shape) {
            this.owner = shape;
            this.index = -1;
            this.typeName = shape.getType().getName();
            this.shape = shape;
        }

        /** The class name of the type, available without loading the class. */
        public String typeName() {
            return typeName;
        }

        /** The description of the type; resolved on first use, since types may contain themselves. */
        public Shape shape() {
            Shape known = shape;
            if (known == null) {
                known = owner.shapeAt(index);
                shape = known;
            }
            return known;
        }
    }

    /** A value of one of several types; a JSON object whose member {@code type} names it. */
    final class FamilyKind implements ValueKind {

        private final Shape owner;
        private final int index;
        private final Class<?> type;
        private final ConcurrentMap<String, Shape> known = new ConcurrentHashMap<>();
        private volatile @Nullable Map<String, Shape> variants;

        FamilyKind(Shape owner, int index, Class<?> type) {
            this.owner = owner;
            this.index = index;
            this.type = type;
        }

        /** The type that they share. */
        public Class<?> type() {
            return type;
        }

        /** The shapes of the family by their names on the wire, in order; resolved on first use. */
        public Map<String, Shape> variants() {
            Map<String, Shape> all = variants;
            if (all == null) {
                Map<String, Shape> found = new LinkedHashMap<>();
                for (Shape variant : owner.variantsAt(index)) {
                    found.put(variant.getWireName(), variant);
                }
                all = Collections.unmodifiableMap(found);
                variants = all;
            }
            return all;
        }

        /** The shape with a name on the wire; creates no other shapes. Null if the family has none with the name. */
        public @Nullable Shape variant(String name) {
            Shape variant = known.get(name);
            if (variant == null) {
                variant = owner.variantAt(index, name);
                if (variant != null) {
                    known.put(name, variant);
                }
            }
            return variant;
        }

        /**
         * The shape of a value of the family. Takes constant time.
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
