package io.github.communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a type on the wire, if it differs from its name in Java: {@code group} for {@code PersonGroup}. Read when
 * the library is compiled.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface WireName {

    /** The name, in lower case with hyphens between words. */
    String value();
}
