package io.github.communique.rules;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.VerbatimSearch;

/** The search for quoted words in the text of a release, prepared once in a check. */
final class VerbatimSearchOfRelease {

    private VerbatimSearchOfRelease() {}

    static VerbatimSearch of(RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        return context.once(VerbatimSearch.class, release -> new VerbatimSearch(text.blocks()));
    }
}
