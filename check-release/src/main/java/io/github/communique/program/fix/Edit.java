package io.github.communique.program.fix;

import java.util.List;

/**
 * A replacement of a part of a document.
 *
 * @param start the index of the first {@code char} that is replaced
 * @param end the index after the last; the start if something is only inserted
 * @param replacement what stands there afterwards
 */
public record Edit(int start, int end, String replacement) {

    boolean overlaps(Edit other) {
        return start < other.end && other.start < end || start == other.start && end == other.end;
    }

    /** The text with edits that are in order and do not overlap. */
    static String apply(List<Edit> edits, String text) {
        StringBuilder edited = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            edited.append(text, at, edit.start).append(edit.replacement);
            at = edit.end;
        }
        return edited.append(text, at, text.length()).toString();
    }
}
