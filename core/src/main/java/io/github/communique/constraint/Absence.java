package io.github.communique.constraint;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what stands for nothing in a type, an empty {@link Optional}, an empty list, {@code false}, into null and back. */
final class Absence {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Map<Class<?>, Object> NOTHING =
            Map.of(Iterable.class, List.of(), List.class, List.of(), Map.class, Map.of(), boolean.class, false);

    /** What the generated values hold for a list without elements: one look instead of a call on one of several classes. */
    private static final Object MOST_EMPTY_LISTS = Collections.emptyList();

    private Absence() {}

    /** Gives what a getter gives, out of an {@code Optional} where it stands in one; null for what says nothing. */
    static MethodHandle asNull(MethodHandle getter) throws ReflectiveOperationException {
        Class<?> type = getter.type().returnType();
        MethodHandle erased = getter.asType(getter.type().changeReturnType(Object.class));
        if (type == Optional.class) {
            return MethodHandles.filterReturnValue(erased, function("unwrapped"));
        }
        if (type == List.class) {
            return MethodHandles.filterReturnValue(erased, function("nullIfEmpty"));
        }
        return type == boolean.class ? MethodHandles.filterReturnValue(erased, function("nullIfFalse")) : erased;
    }

    /** Takes an object, null for nothing, and gives what a parameter of a type takes. */
    static MethodHandle fromNull(Class<?> parameter) throws ReflectiveOperationException {
        if (parameter == Optional.class) {
            return LOOKUP.findStatic(Optional.class, "ofNullable", MethodType.methodType(Optional.class, Object.class));
        }
        Object nothing = NOTHING.get(parameter);
        MethodHandle argument = nothing == null
                ? MethodHandles.identity(Object.class)
                : MethodHandles.insertArguments(
                        LOOKUP.findStatic(Objects.class, "requireNonNullElse", MethodType.genericMethodType(2)),
                        1,
                        nothing);
        return argument.asType(MethodType.methodType(parameter, Object.class));
    }

    private static MethodHandle function(String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(Absence.class, name, MethodType.genericMethodType(1));
    }

    static @Nullable Object unwrapped(Object optional) {
        return ((Optional<?>) optional).orElse(null);
    }

    static @Nullable Object nullIfEmpty(Object list) {
        return list == MOST_EMPTY_LISTS || ((List<?>) list).isEmpty() ? null : list;
    }

    static @Nullable Object nullIfFalse(Object value) {
        return Boolean.FALSE.equals(value) ? null : value;
    }
}
