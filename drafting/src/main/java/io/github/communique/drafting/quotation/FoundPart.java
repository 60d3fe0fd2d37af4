package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;

/**
 * A part of a quotation, within one paragraph.
 *
 * @param kind whether the words are quoted or reported
 * @param span the words, without quotation marks and without the spaces next to them
 */
public record FoundPart(Kind kind, TextSpan span) {

    /** How the words of a part are given. */
    public enum Kind {
        /** Word for word, in quotation marks, after a dash, or set off. */
        DIRECT,
        /** In the words of the text, for example after {@code said that}. */
        INDIRECT
    }
}
