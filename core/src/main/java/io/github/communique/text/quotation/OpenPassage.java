package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * A passage that is open.
 *
 * @param expected the mark that the language has for this; null if it is the right one
 * @param before the mark that opened the passage in a paragraph before, if that one is wrong as well
 */
record OpenPassage(
        TextBlock block,
        int offset,
        char mark,
        boolean isNestedInSame,
        @Nullable Character expected,
        @Nullable OpenPassage before) {

    OpenPassage reopened(TextBlock paragraph, int at) {
        return new OpenPassage(paragraph, at, mark, false, expected, expected != null ? this : null);
    }

    /** The same once its mark was reported as wrong. */
    OpenPassage reported() {
        return new OpenPassage(block, offset, mark, isNestedInSame, null, null);
    }
}
