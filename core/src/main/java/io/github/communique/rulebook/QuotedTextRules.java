package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.TextRole;
import io.github.communique.quote.QuotePart;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.BlockQuotations;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.CharacterClass;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.Speech;
import io.github.communique.text.quotation.SpeechAround;
import io.github.communique.text.verbatim.VerbatimSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code quote/*}: quotations in the text that the model lacks. */
public final class QuotedTextRules {

    private static final int WORDS_OF_A_QUOTATION = 4;

    private QuotedTextRules() {}

    @Rule(id = "quote/not-modelled", severity = Severity.INFO, skipIfUnread = "/quotes")
    static void notModelled(PressRelease release, RuleContext context) {
        List<TextBlock> blocks = ReleaseText.of(context).blocks();
        int number = 0;
        for (QuotedPassage passage : ReleaseText.quotations(context).passages()) {
            while (blocks.get(number) != passage.block()) {
                number++;
            }
            if (passage.level() == 0
                    && passage.block().role() != TextRole.HEADLINE
                    && (passage.words().size() >= WORDS_OF_A_QUOTATION || isShortSentence(passage))
                    && isSaid(passage, blocks, number)
                    && !isModelled(passage.words(), context)) {
                context.report(finding -> finding.at(passage.block().pointer())
                        .range(passage.range())
                        .with("found", passage.printed()));
            }
        }
        BlockQuotations quotations = BlockQuotations.of(context);
        for (TextBlock block : quotations.byPointer().isEmpty() ? List.<TextBlock>of() : blocks) {
            if (quotations.has(block.pointer()) && !block.words().isEmpty() && !isModelled(block.words(), context)) {
                QuotedPassage whole = new QuotedPassage(block, 0, block.text().length(), ' ', 0);
                context.report(finding ->
                        finding.at(block.pointer()).range(whole.range()).with("found", whole.printed()));
            }
        }
    }

    /**
     * {@code “The gate jams,” the mayor said.}, {@code – The gate jams, the mayor said.}: few words that are a sentence by
     * their capital letter and their end.
     */
    private static boolean isShortSentence(QuotedPassage passage) {
        TextBlock block = passage.block();
        Words words = passage.words();
        int afterMark = CharacterClass.isQuotationMark(passage.open()) ? passage.end() + 1 : passage.end();
        boolean isEnded = ",.!?".indexOf(block.at(passage.end() - 1)) >= 0 || block.at(afterMark) == ',';
        return words.size() == WORDS_OF_A_QUOTATION - 1
                && isEnded
                && words.isCapitalised(0)
                && !words.isCapitalised(1)
                && Speech.isBeside(passage);
    }

    /** Whether the text attributes a passage to somebody; slogans and titles are not attributed. */
    private static boolean isSaid(QuotedPassage passage, List<TextBlock> blocks, int number) {
        TextBlock before = neighbour(blocks, number - 1, passage);
        TextBlock following = neighbour(blocks, number + 1, passage);
        return SpeechAround.isLedIn(passage, before)
                || SpeechAround.isBesideName(passage, following)
                || Speech.isBeside(passage) && !SpeechAround.isTitle(passage);
    }

    private static @Nullable TextBlock neighbour(List<TextBlock> blocks, int number, QuotedPassage passage) {
        boolean isNeighbour = number >= 0
                && number < blocks.size()
                && blocks.get(number).role() == passage.block().role();
        return isNeighbour ? blocks.get(number) : null;
    }

    private static boolean isModelled(Words words, RuleContext context) {
        return context.once(ModelledWords.class, ModelledWords::of).cover(words);
    }

    /** The words of all parts of quotations of the model. */
    private record ModelledWords(VerbatimSearch search) {

        private static final int ENOUGH = 3;

        static ModelledWords of(PressRelease release) {
            return new ModelledWords(VerbatimSearch.in(release.getQuotes().stream()
                    .flatMap(quote -> quote.getParts().stream())
                    .map(QuotePart::getText)
                    .toList()));
        }

        /** Whether the model has the start or the end of the passage. */
        boolean cover(Words words) {
            int size = words.size();
            int part = Math.min(ENOUGH, size);
            return search.contains(words.subList(0, part)) || search.contains(words.subList(size - part, size));
        }
    }
}
