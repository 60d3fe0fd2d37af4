package io.github.communique.text.quotation;

import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.registry.QuotationMarks;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** The quoted passages of a release, and the marks that are not paired correctly. */
public final class QuotedPassages {

    private final List<QuotedPassage> passages = new ArrayList<>();
    private final List<MarkFault> faults = new ArrayList<>();

    private QuotedPassages() {}

    /**
     * Pairs the quotation marks of a release: those of its language, those of other languages by their position,
     * passages that are reopened in each paragraph, and passages that are opened once and closed in a later paragraph.
     *
     * @param text the text
     * @param known the marks of languages
     */
    public static QuotedPassages of(TextAnalysis text, QuotationMarkRegistry known) {
        QuotedPassages quotations = new QuotedPassages();
        QuotationMarks marks = known.marksOf(text.languageTag()).orElse(QuotationMarks.of(List.of()));
        QuotationPairing pairing = new QuotationPairing(text.language(), marks, quotations);
        for (TextBlock block : text.blocks()) {
            pairing.pair(block);
        }
        pairing.end();
        return quotations;
    }

    /** The passages in quotation marks, in the order in which they end. */
    public List<QuotedPassage> passages() {
        return passages;
    }

    /** The marks that are not paired correctly. */
    public List<MarkFault> faults() {
        return faults;
    }
}
