package io.github.communique.text;

/**
 * A passage in quotation marks, or behind a quotation dash.
 *
 * @param block the text
 * @param start the first {@code char} behind the opening mark
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
}
