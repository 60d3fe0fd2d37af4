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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
            return enumKind(type);
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
            return new ValueKind.ObjectKind(type, new Found<>(() -> Shape.of(type)));
        }
        return new ValueKind.FamilyKind(type, new Found<>(() -> variants(type)));
    }

    private static ValueKind enumKind(Class<?> type) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        Map<Enum<?>, String> names = new HashMap<>();
        for (Object value : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) value;
            constants.put(ValueKind.EnumKind.wireName(constant), constant);
            names.put(constant, ValueKind.EnumKind.wireName(constant));
        }
        return new ValueKind.EnumKind(Collections.unmodifiableMap(constants), Collections.unmodifiableMap(names));
    }

    private static Map<String, Shape> variants(Class<?> family) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Class<?> variant : family.getPermittedSubclasses()) {
            Shape shape = Shape.of(variant);
            shapes.put(shape.getWireName(), shape);
        }
        return Collections.unmodifiableMap(shapes);
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

    /** What is found when first asked for and then kept, since types may contain themselves. */
    private static final class Found<T> implements Supplier<T> {

        private final Supplier<T> search;
        private volatile @Nullable T found;

        Found(Supplier<T> search) {
            this.search = search;
        }

        @Override
        public T get() {
            T known = found;
            if (known == null) {
                known = search.get();
                found = known;
            }
            return known;
        }
    }
}
