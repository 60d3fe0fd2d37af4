package io.github.communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a type on the wire, where it is another than its name in Java: {@code group} for {@code PersonGroup}. Read when the
 * library is compiled.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface WireName {

    /** The name, in small letters, words divided by hyphens. */
    String value();
}
