package io.github.communique.rules;

import io.github.communique.report.Severity;
import io.github.communique.rule.Check;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import java.util.Set;

/** Makes the rules that need nothing but the release as a value. */
final class ReleaseRule {

    private static final Set<Need> RELEASE = Set.of(Need.RELEASE);

    private ReleaseRule() {}

    static <S> Rule<S> error(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.ERROR, RELEASE, check);
    }

    static <S> Rule<S> warning(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.WARNING, RELEASE, check);
    }

    static <S> Rule<S> info(Class<S> subject, String id, Check<S> check) {
        return Rule.on(subject, id, Severity.INFO, RELEASE, check);
    }
}
