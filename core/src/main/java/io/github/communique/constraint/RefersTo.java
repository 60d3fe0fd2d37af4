package io.github.communique.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The attribute holds local ids of values elsewhere in the release, for example {@code @RefersTo(Participant.class)} on
 * {@code speakerIds}. Rules, not construction, check that such a value exists.
 *
 * <p>Source retention only: a type may refer to a type of a higher package, and must not need its class at run time.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface RefersTo {

    /** The types, or sealed families of types, of the values referred to. */
    Class<?>[] value();
}
