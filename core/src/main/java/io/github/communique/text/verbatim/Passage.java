package io.github.communique.text.verbatim;

import io.github.communique.report.TextRange;

/**
 * The passage of a release that is nearest to quoted words, and the first difference between the two.
 *
 * @param difference the first difference
 * @param quoted the quoted word or mark that differs; empty if the quotation lacks one
 * @param found the word or mark in the passage instead; empty if there is none
 * @param differing the range of that word or mark in the quotation
 * @param passage the passage; empty if none is near
 */
public record Passage(Difference difference, String quoted, String found, TextRange differing, String passage) {

    /** This difference, with the text of its passage. */
    Passage in(String nearest) {
        return new Passage(difference, quoted, found, differing, nearest);
    }

    /** The difference between a quotation and the text. */
    public enum Difference {
        /** None: the text has the words with the same marks. */
        NONE,
        /** The text has all words, but a mark between them differs. */
        CHANGED_MARK,
        /** The text has all words, but interrupts them with the attribution. */
        INTERRUPTED,
        /** The text has all words, and further words at an ellipsis of the quotation. */
        LEFT_OUT,
        /** The text has all words, but only one of the two has a capital first letter. */
        CHANGED_CAPITAL,
        /** A word has missing or additional diacritics. */
        DIACRITIC,
        /** The text has a different word. */
        CHANGED_WORD,
        /** The quotation lacks a word of the text. */
        DROPPED_WORD,
        /** The quotation has an additional word. */
        ADDED_WORD,
        /** No passage is near. */
        NOT_FOUND
    }
}
