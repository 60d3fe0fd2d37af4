package io.github.communique.rulebook.view;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.mention.Mentions;
import io.github.communique.text.quotation.QuotedPassages;
import io.github.communique.text.verbatim.VerbatimSearch;

/** The text of the release under check: each part of its analysis is made when a rule first asks, once in a check. */
public final class ReleaseText {

    private ReleaseText() {}

    /** Its words, sentences and special characters. */
    public static TextAnalysis of(RuleContext context) {
        return context.once(TextAnalysis.class, TextAnalysis::of);
    }

    /** The dates and the names with titles that it mentions. */
    public static Mentions mentions(RuleContext context) {
        return context.once(Mentions.class, release -> Mentions.of(of(context)));
    }

    /** What it quotes, by the quotation marks of its language. */
    public static QuotedPassages quotations(RuleContext context) {
        return context.once(
                QuotedPassages.class,
                release ->
                        QuotedPassages.of(of(context), context.getEnvironment().getQuotationMarks()));
    }

    /** The search for quoted words in it. */
    public static VerbatimSearch verbatimSearch(RuleContext context) {
        return context.once(
                VerbatimSearch.class, release -> new VerbatimSearch(of(context).blocks()));
    }
}
