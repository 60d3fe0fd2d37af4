package io.github.communique.constraint;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns methods into functions that cost no more than a call, as reflection and method handles held in a field do not. For
 * methods of public types that this module can see.
 */
public final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    /** A function that calls a method without parameters on its argument. */
    @SuppressWarnings("unchecked")
    public static Function<Object, Object> function(Method method) {
        MethodType type = MethodType.methodType(boxed(method.getReturnType()), method.getDeclaringClass());
        return (Function<Object, Object>)
                made(Function.class, "apply", MethodType.methodType(Object.class, Object.class), method, type);
    }

    /** A consumer that calls a method of one parameter on its first argument with the second. */
    @SuppressWarnings("unchecked")
    public static BiConsumer<Object, Object> consumer(Method method) {
        MethodType type =
                MethodType.methodType(void.class, method.getDeclaringClass(), boxed(method.getParameterTypes()[0]));
        return (BiConsumer<Object, Object>) made(
                BiConsumer.class,
                "accept",
                MethodType.methodType(void.class, Object.class, Object.class),
                method,
                type);
    }

    /** A supplier that calls a static method without parameters. */
    @SuppressWarnings("unchecked")
    public static Supplier<Object> supplier(Method method) {
        MethodType type = MethodType.methodType(method.getReturnType());
        return (Supplier<Object>) made(Supplier.class, "get", MethodType.methodType(Object.class), method, type);
    }

    /** A function that calls a static method of one parameter. */
    @SuppressWarnings("unchecked")
    public static Function<Object, Object> staticFunction(Method method) {
        MethodType type = MethodType.methodType(boxed(method.getReturnType()), method.getParameterTypes()[0]);
        return (Function<Object, Object>)
                made(Function.class, "apply", MethodType.methodType(Object.class, Object.class), method, type);
    }

    /**
     * A function that calls a static method of a class of this module with the arguments of its parameters in an array of
     * objects, which may be longer; null stands for an empty {@code Optional}, list or map, and for {@code false}, and what a
     * parameter takes in an {@code Optional} stands without it.
     */
    public static Function<@Nullable Object[], Object> scatter(Method method) {
        try {
            MethodHandle factory = MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP)
                    .unreflect(method);
            MethodHandle[] elements = new MethodHandle[method.getParameterCount()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = MethodHandles.filterReturnValue(
                        MethodHandles.insertArguments(MethodHandles.arrayElementGetter(Object[].class), 1, i),
                        Absence.fromNull(factory.type().parameterType(i)));
            }
            MethodHandle handle = MethodHandles.permuteArguments(
                    MethodHandles.filterArguments(factory, 0, elements),
                    MethodType.methodType(factory.type().returnType(), Object[].class),
                    new int[elements.length]);
            MethodHandle erased = handle.asType(MethodType.methodType(Object.class, Object[].class));
            return arguments -> call(erased, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot reach " + method, e);
        }
    }

    /**
     * A function that calls methods without parameters on its argument, and gives what they return in an array, in order; what
     * stands in an {@code Optional} without it, and null where that or a list is empty, or for {@code false}.
     */
    public static Function<Object, @Nullable Object[]> gather(List<Method> methods) {
        try {
            MethodHandle[] getters = new MethodHandle[methods.size()];
            for (int i = 0; i < getters.length; i++) {
                getters[i] = Absence.asNull(LOOKUP.unreflect(methods.get(i))).asType(MethodType.genericMethodType(1));
            }
            MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, getters.length);
            MethodHandle handle = MethodHandles.permuteArguments(
                    MethodHandles.filterArguments(array, 0, getters),
                    MethodType.methodType(Object[].class, Object.class),
                    new int[getters.length]);
            return value -> gathered(handle, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot reach " + methods, e);
        }
    }

    private static @Nullable Object[] gathered(MethodHandle handle, Object value) {
        try {
            return (Object[]) handle.invokeExact(value);
        } catch (Throwable e) {
            throw unchecked(e, handle);
        }
    }

    private static Object call(MethodHandle handle, @Nullable Object[] arguments) {
        try {
            return (Object) handle.invokeExact(arguments);
        } catch (Throwable e) {
            throw unchecked(e, handle);
        }
    }

    private static Object made(Class<?> functional, String name, MethodType erased, Method method, MethodType type) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            CallSite site = LambdaMetafactory.metafactory(
                    LOOKUP, name, MethodType.methodType(functional), erased, handle, type);
            return (Object) site.getTarget().invoke();
        } catch (Throwable e) {
            throw unchecked(e, method);
        }
    }

    private static RuntimeException unchecked(Throwable e, Object called) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("cannot call " + called, e);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
