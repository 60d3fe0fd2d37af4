package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark that is not paired correctly.
 *
 * @param kind the kind of fault
 * @param block the text
 * @param offset the {@code char} index of the mark
 * @param expected the correct mark; null if it is not certain
 */
public record MarkFault(
        Kind kind, TextBlock block, int offset, @Nullable Character expected) {

    /** The kind of a fault. */
    public enum Kind {
        /** It opens a passage that no mark closes. */
        UNCLOSED,
        /** It closes a passage that no mark opens. */
        UNOPENED,
        /** It is an opening mark in place of a closing one, or the reverse. */
        WRONG_MARK,
        /** It opens a passage within a passage with the same mark. */
        NESTED_SAME
    }
}
