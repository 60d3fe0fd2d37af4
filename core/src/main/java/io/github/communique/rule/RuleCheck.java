package io.github.communique.rule;

/**
 * The condition of a rule.
 *
 * @param <S> the type of the values it is applied to
 */
@FunctionalInterface
public interface RuleCheck<S> {

    /**
     * Checks one value and reports what is wrong with it to the context. Reports nothing where nothing is wrong, or where the data do
     * not decide.
     *
     * @param subject the value
     * @param context the release around it, and where findings go
     */
    void check(S subject, RuleContext context);
}
