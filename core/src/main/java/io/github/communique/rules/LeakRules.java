package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.ActiveContent;
import io.github.communique.text.Placeholder;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.List;

/** {@code body/*}: what must not leave the house in a text. */
final class LeakRules {

    static final List<Rule<?>> ALL = List.of(
            TextRule.error(PressRelease.class, "body/placeholder", LeakRules::placeholder),
            TextRule.error(PressRelease.class, "body/active-content", LeakRules::activeContent));

    private LeakRules() {}

    private static void placeholder(PressRelease release, RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        for (TextBlock block : text.blocks()) {
            Placeholder.findAll(block, text.language()).forEach(one -> told(block, one.start(), one.end(), context));
        }
    }

    private static void activeContent(PressRelease release, RuleContext context) {
        for (TextBlock block :
                context.once(TextAnalysis.class, TextAnalysis::of).blocks()) {
            ActiveContent.findAll(block).forEach(one -> told(block, one.start(), one.end(), context));
        }
    }

    private static void told(TextBlock block, int start, int end, RuleContext context) {
        context.found(finding ->
                finding.at(block.pointer()).range(block.range(start, end)).with("found", block.part(start, end)));
    }
}
