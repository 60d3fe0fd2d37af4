package io.github.communique.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The release is sound: the standard rules find no error in it. {@code PressRelease} is annotated with this constraint,
 * so that {@code validator.validate(release)} and {@code @Valid} in a host are enough. Each error becomes a violation
 * with its message and the path of the attribute. For warnings and infos use {@link ReleaseValidator}, which returns
 * the full report.
 */
@Documented
@Constraint(validatedBy = SoundValidator.class)
@Target({TYPE, METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sound {

    /** The message of the constraint; violations usually have the messages of their findings instead. */
    String message() default "must be a sound release";

    /** The groups this constraint belongs to; empty stands for the default group. */
    Class<?>[] groups() default {};

    /** The payload that a host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
