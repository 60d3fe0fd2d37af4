package io.github.communique.rules;

import io.github.communique.report.Severity;
import io.github.communique.rule.Check;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import java.util.Set;

/** Makes the rules that need the text of the release. */
final class TextRule {

    private static final Set<Need> NEEDS = Set.of(Need.TEXT);

    private TextRule() {}

    static <S> Rule<S> error(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.ERROR, NEEDS, check);
    }

    static <S> Rule<S> warning(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.WARNING, NEEDS, check);
    }

    static <S> Rule<S> info(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.INFO, NEEDS, check);
    }
}
