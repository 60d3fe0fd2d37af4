package io.github.communique.rule;

import io.github.communique.body.TextRole;
import io.github.communique.report.Pointer;
import io.github.communique.report.TextRange;
import io.github.communique.text.TextBlock;
import io.github.communique.text.quotation.QuotedPassage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One text of a release as its analysis sees it, for rules that read text: where it stands, its words, sentences and quoted
 * passages. Ranges are those that {@link FindingDraft#range} takes: code points of the text. Immutable.
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

    /** Where it stands, for example {@code /body/2/text}. */
    public Pointer getPointer() {
        return block.pointer();
    }

    /** What it is in its release. */
    public TextRole getRole() {
        return block.role();
    }

    /** The text. */
    public String getText() {
        return block.text();
    }

    /** Its words in order: runs of letters, digits and the marks on them; empty if it has none. Linear. */
    public List<TextRange> getWords() {
        return IntStream.range(0, block.words().size()).mapToObj(block::rangeOf).toList();
    }

    /**
     * Its sentences in order, with their marks and without the spaces between them; empty if it has no word. Abbreviations are
     * those known of the language. Linear.
     */
    public List<TextRange> getSentences() {
        return List.copyOf(block.sentences());
    }

    /**
     * What it quotes, without the quotation marks, in order of the opening marks, one within another included; empty if it quotes
     * nothing. A passage that goes on in the next paragraph ends with the text.
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
