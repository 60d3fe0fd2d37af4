package io.github.communique.text.verbatim;

import io.github.communique.report.TextRange;

/**
 * The passage of a release that is nearest to quoted words, and the first difference between the two.
 *
 * @param difference what differs first
 * @param quoted the quoted word or mark that differs; empty if one is lacking
 * @param found what stands in its place; empty if nothing does
 * @param differing the range of that word or mark in the quotation
 * @param passage the passage; empty if none is near
 */
public record Passage(Difference difference, String quoted, String found, TextRange differing, String passage) {

    /** The same difference in a passage. */
    Passage in(String nearest) {
        return new Passage(difference, quoted, found, differing, nearest);
    }

    /** What differs between a quotation and the text. */
    public enum Difference {
        /** Nothing: the words stand there, with the same marks. */
        NONE,
        /** All words stand there; a mark between them is another one. */
        CHANGED_MARK,
        /** All words stand there; the text interrupts them to tell who speaks. */
        INTERRUPTED,
        /** All words stand there; the text has more where the quotation has an ellipsis. */
        LEFT_OUT,
        /** All words stand there; the first begins with a capital letter in one of the two only. */
        CHANGED_CAPITAL,
        /** A word has lost marks on its letters, or has too many. */
        DIACRITIC,
        /** Another word stands there. */
        CHANGED_WORD,
        /** The quotation lacks a word. */
        DROPPED_WORD,
        /** The quotation has a word too many. */
        ADDED_WORD,
        /** No passage is near. */
        NOT_FOUND
    }
}
