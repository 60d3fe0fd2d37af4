package io.github.communique.rule;

import io.github.communique.report.Pointer;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.QuotedPassages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of a release, analysed once per check and shared by all rules. */
record AnalysedTexts(List<AnalysedText> texts) {

    private static final Comparator<QuotedPassage> IN_ORDER =
            Comparator.comparingInt(QuotedPassage::start).thenComparingInt(QuotedPassage::level);

    static AnalysedTexts of(RuleContext context) {
        TextAnalysis analysis = context.once(TextAnalysis.class, TextAnalysis::of);
        return context.once(AnalysedTexts.class, release -> {
            QuotedPassages quotations = context.once(
                    QuotedPassages.class,
                    one -> QuotedPassages.of(analysis, context.getEnvironment().getQuotationMarks()));
            Map<Pointer, List<QuotedPassage>> passages = quotations.passages().stream()
                    .sorted(IN_ORDER)
                    .collect(Collectors.groupingBy(passage -> passage.block().pointer()));
            return new AnalysedTexts(analysis.blocks().stream()
                    .map(block -> new AnalysedText(block, passages.getOrDefault(block.pointer(), List.of())))
                    .toList());
        });
    }
}
