package io.github.communique.rulebook.view;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.quotation.QuotedPassages;
import io.github.communique.text.verbatim.VerbatimSearch;

/** The analysed text of the release under check. Each analysis is computed on first use, once per check. */
public final class ReleaseText {

    private ReleaseText() {}

    /** The words, sentences and special characters. */
    public static TextAnalysis of(RuleContext context) {
        return context.once(TextAnalysis.class, TextAnalysis::of);
    }

    /** The dates and titled names in the text. */
    public static Mentions mentions(RuleContext context) {
        return context.once(Mentions.class, release -> Mentions.of(of(context)));
    }

    /** The quoted passages, by the quotation marks of its language. */
    public static QuotedPassages quotations(RuleContext context) {
        return context.once(
                QuotedPassages.class,
                release ->
                        QuotedPassages.of(of(context), context.getEnvironment().getQuotationMarks()));
    }

    /** The search for quoted words. */
    public static VerbatimSearch verbatimSearch(RuleContext context) {
        return context.once(
                VerbatimSearch.class, release -> new VerbatimSearch(of(context).blocks()));
    }
}
