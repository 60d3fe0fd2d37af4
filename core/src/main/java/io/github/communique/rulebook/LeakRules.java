package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.fault.ActiveContent;
import io.github.communique.text.fault.Placeholder;
import io.github.communique.text.fault.SignedManifest;

/** {@code body/*}, {@code provenance/*}: content that must not be published, and invisible content. */
public final class LeakRules {

    private LeakRules() {}

    @Rule(id = "body/placeholder", severity = Severity.ERROR)
    static void placeholder(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        for (TextBlock block : text.blocks()) {
            Placeholder.findAll(block).forEach(one -> report(block, one.start(), one.end(), context));
        }
    }

    @Rule(id = "body/active-content", severity = Severity.ERROR)
    static void activeContent(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            ActiveContent.findAll(block).forEach(one -> report(block, one.start(), one.end(), context));
        }
    }

    @Rule(id = "provenance/signed-text", severity = Severity.INFO)
    static void signedText(PressRelease release, RuleContext context) {
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            SignedManifest.in(block)
                    .ifPresent(one -> context.report(finding -> finding.at(block.pointer())
                            .range(block.range(one.start(), one.end()))
                            .with("found", block.text().codePointCount(one.start(), one.end()))));
        }
    }

    private static void report(TextBlock block, int start, int end, RuleContext context) {
        context.report(finding ->
                finding.at(block.pointer()).range(block.range(start, end)).with("found", block.part(start, end)));
    }
}
