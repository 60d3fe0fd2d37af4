package io.github.communique.text.quotation;

import io.github.communique.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * An open passage.
 *
 * @param expected the opening mark that the language requires; null if the mark is correct
 * @param before the mark that opened the passage in an earlier paragraph, if that one is wrong as well
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

    /** This passage, marked as reported for its wrong mark. */
    OpenPassage reported() {
        return new OpenPassage(block, offset, mark, isNestedInSame, null, null);
    }

    /**
     * Whether a single mark, and no apostrophe, begins this paragraph. If the paragraph names the speaker after it, the
     * mark was not closed, even if the next paragraph begins with such a mark.
     */
    boolean isSingleAtStartOf(TextBlock paragraph) {
        return mark == '‘'
                && block == paragraph
                && offset == paragraph.afterSpaces(0)
                && expected == null
                && !MarkRoles.isElision(block, offset);
    }
}
