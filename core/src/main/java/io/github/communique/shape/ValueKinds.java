package io.github.communique.shape;

import io.github.communique.ExtensionValue;
import io.github.communique.constraint.Accessors;
import io.github.communique.constraint.MalformedValueException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds out what kind of value a Java type stands for. */
final class ValueKinds {

    private static final ClassValue<ValueKind> KINDS = new ClassValue<>() {
        @Override
        protected ValueKind computeValue(Class<?> type) {
            return derive(type);
        }
    };

    private ValueKinds() {}

    static ValueKind of(Class<?> type) {
        return KINDS.get(type);
    }

    private static ValueKind derive(Class<?> type) {
        if (type == String.class || type == ExtensionValue.class) {
            return new ValueKind.TextKind();
        }
        if (type == int.class || type == Integer.class) {
            return new ValueKind.IntegerKind();
        }
        if (type == BigDecimal.class) {
            return new ValueKind.DecimalKind();
        }
        if (type == boolean.class) {
            return new ValueKind.BooleanKind();
        }
        if (type.isEnum()) {
            return new ValueKind.EnumKind(constants(type));
        }
        if (type == URI.class) {
            return new ValueKind.ScalarKind(type, ValueKinds::uri);
        }
        if (type == Period.class) {
            return new ValueKind.ScalarKind(type, ValueKinds::period);
        }
        if (hasMethod(type, "parse", String.class)) {
            return new ValueKind.ScalarKind(type, parser(type));
        }
        if (hasMethod(type, "builder")) {
            return new ValueKind.ObjectKind(type);
        }
        return new ValueKind.FamilyKind(type, new Variants(type)::get);
    }

    private static Map<String, Enum<?>> constants(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(ValueKind.EnumKind.wireName((Enum<?>) constant), (Enum<?>) constant);
        }
        return Collections.unmodifiableMap(constants);
    }

    private static Object uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new MalformedValueException(text, "a URI such as https://www.example.org/press/1 (RFC 3986)");
        }
    }

    private static Object period(String text) {
        try {
            Period period = Period.parse(text);
            if (period.toString().equals(text)) {
                return period;
            }
        } catch (DateTimeException e) {
            // Told below, in the same words as a period in another than the shortest form.
        }
        throw new MalformedValueException(text, "a period such as P12M or P1Y6M (ISO 8601)");
    }

    private static boolean hasMethod(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters));
    }

    private static Function<String, Object> parser(Class<?> type) {
        try {
            return Accessors.staticFunction(type.getMethod("parse", String.class))::apply;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no parser", e);
        }
    }

    /** The variants of a family, found when first asked for, since families may contain themselves. */
    private static final class Variants {

        private final Class<?> family;
        private volatile Map<String, Shape> shapes = Map.of();

        Variants(Class<?> family) {
            this.family = family;
        }

        Map<String, Shape> get() {
            if (shapes.isEmpty()) {
                Map<String, Shape> found = new LinkedHashMap<>();
                for (Class<?> variant : family.getPermittedSubclasses()) {
                    Shape shape = Shape.of(variant);
                    found.put(shape.getWireName(), shape);
                }
                shapes = Collections.unmodifiableMap(found);
            }
            return shapes;
        }
    }
}
