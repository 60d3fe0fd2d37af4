package io.github.communique.rules;

import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.time.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code lifecycle/*}: states, times and embargo. */
final class LifecycleRules {

    static final List<Rule<?>> ALL = List.of(Rule.on(
            Lifecycle.class,
            "lifecycle/broken-embargo",
            Severity.ERROR,
            Set.of(Need.RELEASE),
            LifecycleRules::brokenEmbargo));

    private LifecycleRules() {}

    private static void brokenEmbargo(Lifecycle lifecycle, RuleContext context) {
        Optional<Stamp> until = lifecycle.getEmbargo().flatMap(Embargo::getUntil);
        Optional<Stamp> published = lifecycle.getFirstPublished();
        if (until.isPresent() && published.isPresent() && published.get().isBefore(until.get())) {
            context.found(finding -> finding.at("firstPublished")
                    .with("published", published.get())
                    .with("until", until.get()));
        }
    }
}
