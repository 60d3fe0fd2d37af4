package io.github.communique.rule;

import io.github.communique.body.TextRole;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.TextBlock;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One analysed text of a release, for rules that read text: its place, words, sentences and quoted passages. Ranges
 * count code points of the text, as {@link FindingDraft#range} does. Immutable.
 *
 * <pre>{@code
 * ValidationRule<PressRelease> noLongSentence = ValidationRule.info("house/long-sentence", PressRelease.class, *         (release, context) -> context.getTexts().forEach(text -> text.getSentences().stream()
 *                 .filter(sentence -> sentence.end() - sentence.start() > 300)
 *                 .forEach(sentence -> context.report(
 *                         finding -> finding.at(text.getPointer()).range(sentence)))));
 * }</pre>
 */
public final class AnalysedText {

    private final TextBlock block;
    private final List<TextRange> quotations;

    AnalysedText(TextBlock block, List<QuotedPassage> quotations) {
        this.block = block;
        this.quotations = quotations.stream().map(QuotedPassage::range).toList();
    }

    /** The place of the text, for example {@code /body/2/text}. */
    public Pointer getPointer() {
        return block.pointer();
    }

    /** The role of the text in the release. */
    public TextRole getRole() {
        return block.role();
    }

    /** The text. */
    public String getText() {
        return block.text();
    }

    /** The words in order: runs of letters, digits and combining marks; empty if there are none. Takes linear time. */
    public List<TextRange> getWords() {
        return IntStream.range(0, block.words().size()).mapToObj(block::rangeOf).toList();
    }

    /**
     * The sentences in order, with their punctuation and without the spaces between them; empty if the text has no
     * word. Uses the abbreviations known for the language. Takes linear time.
     */
    public List<TextRange> getSentences() {
        return List.copyOf(block.sentences());
    }

    /**
     * The quoted passages without their quotation marks, in order of their opening marks, including nested ones; empty
     * if there are none. A passage that continues in the next paragraph ends with the text.
     */
    public List<TextRange> getQuotations() {
        return quotations;
    }

    /** The text. */
    @Override
    public String toString() {
        return getText();
    }
}
