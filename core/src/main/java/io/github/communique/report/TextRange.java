package io.github.communique.report;

/**
 * A range of a text in code points.
 *
 * @param start the index of the first code point, from 0
 * @param end the index after the last code point
 */
public record TextRange(int start, int end) {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if it starts before 0 or ends before it starts
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + " and " + end);
        }
    }

    /** The part of the text that the range covers; a range beyond the end is truncated. */
    public String of(String text) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, length));
        return text.substring(from, text.offsetByCodePoints(0, Math.min(end, length)));
    }
}
