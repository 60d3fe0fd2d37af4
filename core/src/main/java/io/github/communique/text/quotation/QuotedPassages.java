package io.github.communique.text.quotation;

import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.registry.QuotationMarks;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
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
        return of(text.blocks(), text.language(), text.languageTag(), known);
    }

    /**
     * Pairs the quotation marks of texts that follow each other and are not yet a release.
     *
     * @param blocks the texts, in reading order
     * @param language the language data of the texts
     * @param languageTag their BCP 47 tag, by which the marks are chosen
     * @param known the marks of languages
     */
    public static QuotedPassages of(
            List<TextBlock> blocks, Language language, String languageTag, QuotationMarkRegistry known) {
        QuotedPassages quotations = new QuotedPassages();
        QuotationMarks marks = known.marksOf(languageTag).orElse(QuotationMarks.of(List.of()));
        QuotationPairing pairing = new QuotationPairing(language, marks, quotations);
        for (TextBlock block : blocks) {
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
