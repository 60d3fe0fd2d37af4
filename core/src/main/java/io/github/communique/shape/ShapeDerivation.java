package io.github.communique.shape;

import io.github.communique.constraint.Accessors;
import io.github.communique.constraint.AttributeLimit;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the shape of a type off its declaration. */
final class ShapeDerivation {

    private final Class<?> type;
    private final Class<?> builder;

    ShapeDerivation(Class<?> type) {
        this.type = type;
        this.builder = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not a value type of this library"));
    }

    Shape derive() {
        List<Attribute> attributes = new ArrayList<>();
        List<Method> getters = new ArrayList<>();
        Attribute extensions = null;
        for (String name : namesInOrder()) {
            Method getter = getter(name);
            if (extensions != null) {
                throw new IllegalStateException("the extensions of " + type + " must be its last attribute");
            }
            Attribute attribute = attribute(attributes.size(), name, getter);
            if (getter.getReturnType() == Map.class) {
                extensions = attribute;
            } else {
                attributes.add(attribute);
                getters.add(getter);
            }
        }
        if (attributes.size() > Long.SIZE) {
            throw new IllegalStateException(type + " has more than " + Long.SIZE + " attributes");
        }
        return new Shape(
                type,
                attributes,
                extensions,
                Accessors.supplier(method(type, "builder")),
                Accessors.function(method(builder, "build")),
                Accessors.scatter(factory()),
                Accessors.gather(getters));
    }

    /**
     * The names of the attributes in the order of their declaration. Reflection promises no order of methods, but it does of
     * parameters, and the generated factory has one for each attribute.
     */
    private List<String> namesInOrder() {
        return Arrays.stream(factory().getParameters())
                .map(ShapeDerivation::nameOf)
                .toList();
    }

    /** The generated factory that takes all attributes. */
    private Method factory() {
        Class<?> generated = type.getPermittedSubclasses()[0];
        return Arrays.stream(generated.getDeclaredMethods())
                .filter(method -> method.getName().equals("of"))
                .max(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow(() -> new IllegalStateException(type + " has no generated factory"));
    }

    private static String nameOf(Parameter parameter) {
        if (!parameter.isNamePresent()) {
            throw new IllegalStateException("the library was compiled without parameter names");
        }
        return parameter.getName();
    }

    private Attribute attribute(int index, String name, Method getter) {
        Class<?> declared = getter.getReturnType();
        AnnotatedElement single = getter;
        Multiplicity multiplicity = declared == boolean.class ? Multiplicity.OPTIONAL : Multiplicity.REQUIRED;
        Type valueType = getter.getGenericReturnType();
        if (getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            single = container.getAnnotatedActualTypeArguments()[0];
            valueType = ((ParameterizedType) valueType).getActualTypeArguments()[0];
            multiplicity = declared == Optional.class ? Multiplicity.OPTIONAL : Multiplicity.LIST;
        }
        return new Attribute(
                index,
                name,
                multiplicity,
                ValueKinds.of((Class<?>) valueType),
                AttributeLimit.of(single),
                Accessors.function(getter),
                Accessors.consumer(setter(name, declared)));
    }

    private Method getter(String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(Naming.accessor("get", name))
                        || method.getName().equals(Naming.accessor("is", name)))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no getter of " + name));
    }

    private Method setter(String name, Class<?> declared) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] != Optional.class || declared != Optional.class)
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " has no setter of " + name));
    }

    private static Method method(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(owner + " has no method " + name));
    }
}
