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
 * The text has the form of a United Nations document symbol: capital letters of the organ, then parts divided by
 * slashes, for example {@code S/RES/1244 (1999)} or {@code A/RES/44/25}. An absent value is valid.
 *
 * <p>Only the form is checked, not whether the document exists. Source: UN Editorial Manual, document symbols.
 */
@Documented
@Constraint(validatedBy = UnSymbolValidator.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnSymbol {

    /** The message, a finished English sentence: no bundle is looked up and no expression language is needed. */
    String message() default "must be a United Nations document symbol such as S/RES/1244 (1999)";

    /** The groups this constraint belongs to; empty stands for the default group. */
    Class<?>[] groups() default {};

    /** The payload that a host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
