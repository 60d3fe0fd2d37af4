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
 * The text is a well-formed language tag (BCP 47, RFC 5646 section 2.1), for example {@code en-GB} or {@code sr-Latn}.
 *
 * <p>A well-formed tag need not be registered: {@code dr} is well-formed, but is no language. An absent value is valid.
 */
@Documented
@Constraint(validatedBy = LanguageTagValidator.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    /** The message, a finished English sentence: no bundle is looked up and no expression language is needed. */
    String message() default "must be a BCP 47 language tag such as en-GB";

    /** The groups this constraint belongs to; empty stands for the default group. */
    Class<?>[] groups() default {};

    /** The payload that a host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
