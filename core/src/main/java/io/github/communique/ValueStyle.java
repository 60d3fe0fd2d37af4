package io.github.communique;

import io.github.communique.constraint.MalformedValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the implementations of all value types are generated. Source retention only, so that a host compiles against the
 * types without the generator's annotations.
 */
@Value.Style(
        get = {"get*", "is*"},
        allParameters = true,
        jdkOnly = true,
        jdk9Collections = false,
        underrideToString = "describe",
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        throwForInvalidImmutableState = MalformedValueException.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {}
