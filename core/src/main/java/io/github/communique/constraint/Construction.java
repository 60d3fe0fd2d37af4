package io.github.communique.constraint;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Enforces the constraints that a value type declares on its getters, when a value is built. The declarations are read once
 * for each type; the cost of a value is linear in its constrained attributes.
 */
public final class Construction {

    private static final ClassValue<List<Constrained>> CONSTRAINED = new ClassValue<>() {
        @Override
        protected List<Constrained> computeValue(Class<?> type) {
            return constrainedAttributes(type);
        }
    };

    private Construction() {}

    /**
     * Returns the value if all its attributes keep the limits that the type declares on them.
     *
     * @param type the interface that declares the attributes
     * @param value the value just built
     * @throws MalformedValueException if an attribute is outside its limits; the message names type and attribute
     */
    public static <T> T enforce(Class<T> type, T value) {
        for (Constrained attribute : CONSTRAINED.get(type)) {
            attribute.enforce(type, value);
        }
        return value;
    }

    /** The names of the attributes of a type, in no order; without one that keeps others by their names, which has no place on the wire. */
    public static Set<String> attributeNames(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getReturnType() != Map.class)
                .map(Construction::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Constrained> constrainedAttributes(Class<?> type) {
        List<Constrained> constrained = new ArrayList<>();
        for (Method method : type.getMethods()) {
            List<AttributeLimit> own = AttributeLimit.of(method);
            List<AttributeLimit> ofElements = elementLimits(method.getAnnotatedReturnType());
            if (!own.isEmpty() || !ofElements.isEmpty()) {
                constrained.add(new Constrained(Accessors.function(method), nameOf(method), own, ofElements));
            }
        }
        return List.copyOf(constrained);
    }

    private static String nameOf(Method getter) {
        String name = getter.getName().substring(3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<AttributeLimit> elementLimits(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType container
                ? AttributeLimit.of(container.getAnnotatedActualTypeArguments()[0])
                : List.of();
    }

    private record Constrained(
            Function<Object, Object> getter, String name, List<AttributeLimit> own, List<AttributeLimit> ofElements) {

        void enforce(Class<?> type, Object value) {
            Object attribute = getter.apply(value);
            check(type, own, attribute);
            if (ofElements.isEmpty()) {
                return;
            }
            if (attribute instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    check(type, ofElements, optional.get());
                }
            } else if (attribute instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    check(type, ofElements, list.get(i));
                }
            }
        }

        private void check(Class<?> type, List<AttributeLimit> limits, Object attribute) {
            for (int i = 0; i < limits.size(); i++) {
                AttributeLimit limit = limits.get(i);
                if (!limit.test().test(attribute)) {
                    throw new MalformedValueException(
                            describe(attribute), limit.expected() + " for " + type.getSimpleName() + "." + name);
                }
            }
        }

        private static String describe(Object attribute) {
            return attribute instanceof Collection<?> list ? list.size() + " elements" : "'" + attribute + "'";
        }
    }
}
