package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.ActiveContent;
import io.github.communique.text.fault.Placeholder;
import java.util.List;

/** {@code body/*}: what must not leave the house in a text. */
public final class LeakRules {

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.error("body/placeholder", PressRelease.class, LeakRules::placeholder),
            ValidationRule.error("body/active-content", PressRelease.class, LeakRules::activeContent));

    private LeakRules() {}

    private static void placeholder(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        for (TextBlock block : text.blocks()) {
            Placeholder.findAll(block).forEach(one -> report(block, one.start(), one.end(), context));
        }
    }

    private static void activeContent(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            ActiveContent.findAll(block).forEach(one -> report(block, one.start(), one.end(), context));
        }
    }

    private static void report(TextBlock block, int start, int end, RuleContext context) {
        context.report(finding ->
                finding.at(block.pointer()).range(block.range(start, end)).with("found", block.part(start, end)));
    }
}
