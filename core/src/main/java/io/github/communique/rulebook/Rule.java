package io.github.communique.rulebook;

import io.github.communique.report.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a built-in rule: a static, non-private method in the class of its family that checks one value. The type of its
 * first parameter is the subject. At compile time, the rules of a family are listed in a generated class, in the order
 * of their declaration, which is the order of their findings on one value.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Rule {

    /** Family and name, for example {@code quote/no-speaker}. */
    String id();

    /** The severity of its findings. */
    Severity severity();

    /** See {@link io.github.communique.rule.ValidationRule#skipIfUnread}. */
    String[] skipIfUnread() default {};
}
