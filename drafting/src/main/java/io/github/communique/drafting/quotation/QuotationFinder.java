package io.github.communique.drafting.quotation;

import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.QuotedPassages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds the quotations of a text and who is quoted. What is found is certain: a passage in quotation marks that may be a
 * title or a word used with reserve is left out, and a speaker whom the text does not name is absent. Takes linear time.
 */
public final class QuotationFinder {

    private QuotationFinder() {}

    /**
     * The quotations of a text.
     *
     * @param blocks the paragraphs of its body, in order
     * @param language the language of the text
     * @param marks the quotation marks of languages
     * @return the quotations, in the order in which they start
     */
    public static List<FoundQuotation> find(List<TextBlock> blocks, Language language, QuotationMarkRegistry marks) {
        IdentityHashMap<TextBlock, List<QuotedPassage>> passages = new IdentityHashMap<>();
        for (QuotedPassage passage :
                QuotedPassages.of(blocks, language, language.code(), marks).passages()) {
            passages.computeIfAbsent(passage.block(), block -> new ArrayList<>())
                    .add(passage);
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<QuotedPassage> there = outermost(passages.getOrDefault(blocks.get(i), List.of()));
            if (!there.isEmpty()) {
                readings.addAll(PassageReader.read(new SpeechText(i, blocks.get(i), there)));
            }
        }
        return Grouping.of(readings);
    }

    /** The passages that are not within another, in order. */
    private static List<QuotedPassage> outermost(List<QuotedPassage> passages) {
        List<QuotedPassage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparingInt(QuotedPassage::start)
                .thenComparing(QuotedPassage::end, Comparator.reverseOrder()));
        List<QuotedPassage> outermost = new ArrayList<>();
        int end = -1;
        for (QuotedPassage passage : sorted) {
            if (passage.start() > end && passage.words().size() > 0) {
                outermost.add(passage);
                end = passage.end();
            }
        }
        return outermost;
    }
}
