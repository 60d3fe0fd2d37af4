package io.github.communique.rules;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.Quotations;
import io.github.communique.text.TextAnalysis;

/** The quoted passages of a release, found once in a check with the marks of its language. */
final class QuotationsOfRelease {

    private QuotationsOfRelease() {}

    static Quotations of(RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        return context.once(
                Quotations.class,
                release -> Quotations.of(text, context.getSurroundings().getQuotationMarks()));
    }
}
