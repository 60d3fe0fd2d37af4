package io.github.communique.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an absolute URL of the scheme {@code https} or {@code http} with a host (RFC 3986), for example
 * {@code https://www.example.org/press/1}. An absent value is valid.
 */
@Documented
@Constraint(validatedBy = HttpUrlValidator.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpUrl {

    /** The message, a finished English sentence: no bundle is looked up and no expression language is needed. */
    String message() default "must be an absolute https or http URL";

    /** The groups this constraint belongs to; empty stands for the default group. */
    Class<?>[] groups() default {};

    /** The payload that a host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
