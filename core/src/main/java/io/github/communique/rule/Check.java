package io.github.communique.rule;

/**
 * The condition of a rule.
 *
 * @param <S> the type of the values it is applied to
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Looks at one value and tells what it finds through the context; silence means that nothing is wrong, or that the data
     * do not tell.
     *
     * @param subject the value
     * @param context the release around it, and where findings go
     */
    void look(S subject, RuleContext context);
}
