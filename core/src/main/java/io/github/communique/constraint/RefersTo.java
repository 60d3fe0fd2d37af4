package io.github.communique.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The attribute holds local ids of values that stand elsewhere in the release, for example {@code @RefersTo(Participant.class)} on
 * {@code speakerIds}. Whether such a value is there is checked by the rules, never by construction.
 *
 * <p>Only in source: a type may refer to one that stands above it in the library, and must not need its class for that.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface RefersTo {

    /** The types of the values referred to, or their families. */
    Class<?>[] value();
}
