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
 * @param start the first {@code char} after the opening mark
 * @param end where the closing mark stands, or the text ends if the passage goes on in the next paragraph
 * @param open the opening mark or dash
 * @param level 0 for a passage in no other passage
 */
public record QuotedPassage(TextBlock block, int start, int end, char open, int level) {

    /** The words of the passage. */
    public Words words() {
        Words words = block.words();
        return words.subList(words.before(start) + 1, words.before(end) + 1);
    }

    /** The passage as printed, without the spaces beside its marks; of a long one its beginning and its end. */
    public String printed() {
        int first = first();
        return EscapedExcerpt.cut(block.text(), first, lastAfter(first), Finding.MAX_ARGUMENT);
    }

    /** The range of the passage, without the spaces beside its marks. */
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
