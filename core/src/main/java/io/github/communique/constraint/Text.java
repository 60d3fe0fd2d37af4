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
 * The text has content: it is not blank in the Unicode sense, it is well-formed (no unpaired surrogate, no
 * noncharacter), and it has at most {@link #max()} code points.
 *
 * <p>A text is blank if it has only white space, control characters and invisible format characters; a lone no-break
 * space or zero-width space is therefore blank as well. An absent ({@code null}) value is valid. Example:
 * {@code @Text(max = 80) String getTitle()}.
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** The maximum length of a local id or a code, in code points. */
    int ID = 128;

    /** The maximum length of a name, a label or another text of one line, in code points. */
    int LINE = 1_000;

    /** The maximum length of a paragraph or another longer text, in code points. */
    int PROSE = 200_000;

    /** The maximum length of the text in code points, not {@code char}s. */
    int max() default LINE;

    /** The message, a finished English sentence: no bundle is looked up and no expression language is needed. */
    String message() default "must be text that is not blank and has at most {max} characters";

    /** The groups this constraint belongs to; empty stands for the default group. */
    Class<?>[] groups() default {};

    /** The payload that a host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
