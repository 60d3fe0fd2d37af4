package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.QuotedPassages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a text and who is quoted. What is found is certain: a passage in quotation marks that may be a
 * title or a word used with reserve is left out, and a speaker whom the text does not name is absent. Takes linear time.
 */
public final class QuotationFinder {

    private final List<TextBlock> blocks;
    private final IdentityHashMap<TextBlock, List<QuotedPassage>> passages = new IdentityHashMap<>();

    private QuotationFinder(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /**
     * The quotations of a text of which no paragraph is marked as a quotation.
     *
     * @see #find(List, Language, QuotationMarkRegistry, IntPredicate)
     */
    public static List<FoundQuotation> find(List<TextBlock> blocks, Language language, QuotationMarkRegistry marks) {
        return find(blocks, language, marks, block -> false);
    }

    /**
     * The quotations of a text.
     *
     * @param blocks the paragraphs of its body, in order
     * @param language the language of the text
     * @param marks the quotation marks of languages
     * @param isBlockQuotation whether the source marks the paragraph with an index as a block quotation
     * @return the quotations, in the order in which they start
     */
    public static List<FoundQuotation> find(
            List<TextBlock> blocks, Language language, QuotationMarkRegistry marks, IntPredicate isBlockQuotation) {
        QuotationFinder finder = new QuotationFinder(blocks);
        QuotedPassages.of(blocks, language, language.code(), marks).passages().forEach(finder::addPassage);
        return Antecedents.resolve(finder.find(isBlockQuotation), blocks);
    }

    private void addPassage(QuotedPassage passage) {
        passages.computeIfAbsent(passage.block(), block -> new ArrayList<>()).add(passage);
    }

    private List<FoundQuotation> find(IntPredicate isBlockQuotation) {
        @Nullable FoundQuotation[] turns = Transcript.in(blocks);
        List<Reading> readings = new ArrayList<>();
        List<FoundQuotation> found = new ArrayList<>();
        SpeechText previous = null;
        for (int i = 0; i < blocks.size(); i++) {
            SpeechText text = text(i, isBlockQuotation.test(i));
            FoundQuotation turn = turns[i];
            if (turn == null) {
                List<Reading> there = readings(text, isBlockQuotation.test(i), previous);
                readings.addAll(there);
                boolean isQuotedThroughout = !there.isEmpty() && text.passages().isEmpty();
                found.addAll(isQuotedThroughout ? List.of() : IndirectSpeech.in(text));
            } else {
                found.add(turn);
            }
            previous = text;
        }
        found.addAll(Grouping.of(readings));
        found.sort(Comparator.comparing(
                quotation -> quotation.parts().get(0).span(),
                Comparator.comparingInt(TextSpan::block).thenComparingInt(TextSpan::start)));
        return found;
    }

    private SpeechText text(int number, boolean isBlockQuotation) {
        TextBlock block = blocks.get(number);
        boolean isWhole = isBlockQuotation || DashReader.isDashed(block);
        return new SpeechText(number, block, isWhole ? List.of() : outermost(passages.getOrDefault(block, List.of())));
    }

    private static List<Reading> readings(SpeechText text, boolean isBlockQuotation, @Nullable SpeechText previous) {
        if (isBlockQuotation) {
            return PassageReader.whole(text, previous);
        }
        return DashReader.isDashed(text.block()) ? DashReader.read(text) : PassageReader.read(text, previous);
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
