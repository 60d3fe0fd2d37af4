package io.github.communique.text.quotation;

import io.github.communique.report.EscapedExcerpt;
import io.github.communique.report.Finding;
import io.github.communique.report.TextRange;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;

/**
 * A passage in quotation marks, or after a quotation dash.
 *
 * @param block the text
 * @param start the index of the first {@code char} after the opening mark
 * @param end the index of the closing mark, or the end of the text if the passage continues in the next paragraph
 * @param open the opening mark or dash
 * @param level the depth of nesting; 0 for an outermost passage
 */
public record QuotedPassage(TextBlock block, int start, int end, char open, int level) {

    /** The words of the passage. */
    public Words words() {
        Words words = block.words();
        return words.subList(words.before(start) + 1, words.before(end) + 1);
    }

    /** The passage as printed, without the spaces next to its marks; a long one is shortened to its start and end. */
    public String printed() {
        int first = first();
        return EscapedExcerpt.cut(block.text(), first, lastAfter(first), Finding.MAX_ARGUMENT);
    }

    /** The range of the passage, without the spaces next to its marks. */
    public TextRange range() {
        int first = first();
        return block.range(first, lastAfter(first));
    }

    private int first() {
        int first = start;
        while (first < end && Letters.isSpace(block.at(first))) {
            first++;
        }
        return first;
    }

    private int lastAfter(int first) {
        int last = end;
        while (last > first && Letters.isSpace(block.at(last - 1))) {
            last--;
        }
        return last;
    }
}
