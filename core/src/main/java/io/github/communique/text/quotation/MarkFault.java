package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark that does not pair as it should.
 *
 * @param kind what is wrong with it
 * @param block the text
 * @param offset the mark, a {@code char} index
 * @param expected the mark that belongs there, null where it is not certain
 */
public record MarkFault(
        Kind kind, TextBlock block, int offset, @Nullable Character expected) {

    /** What is wrong with a mark. */
    public enum Kind {
        /** It opens a passage that no mark closes. */
        UNCLOSED,
        /** It closes a passage that no mark opens. */
        UNOPENED,
        /** It opens where a mark closes, or the reverse. */
        WRONG_MARK,
        /** It opens a passage in a passage of the same mark. */
        NESTED_SAME
    }
}
