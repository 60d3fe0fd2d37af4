package io.github.communique.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value type that is the root of a document on the wire. Shapes are generated for it and for all value types
 * that its attributes lead to, and for no others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface DocumentRoot {}
