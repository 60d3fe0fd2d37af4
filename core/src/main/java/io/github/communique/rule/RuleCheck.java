package io.github.communique.rule;

/**
 * The condition of a rule.
 *
 * @param <S> the type of the values to which it is applied
 */
@FunctionalInterface
public interface RuleCheck<S> {

    /**
     * Checks one value and reports findings to the context. Reports nothing if the value is sound, or if the data do
     * not decide.
     *
     * @param subject the value
     * @param context gives access to the release and receives findings
     */
    void check(S subject, RuleContext context);
}
