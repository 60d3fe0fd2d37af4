package io.github.communique.report;

/**
 * A range of a text, in code points: where it starts, and where it ends, exclusive.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last
 */
public record TextRange(int start, int end) {

    /**
     * Makes a range.
     *
     * @throws IllegalArgumentException if it starts before 0 or ends before it starts
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + " and " + end);
        }
    }

    /** The part of the text that the range covers, cut to the text where the range goes beyond it. */
    public String of(String text) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, length));
        return text.substring(from, text.offsetByCodePoints(0, Math.min(end, length)));
    }
}
