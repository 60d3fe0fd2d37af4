package io.github.communique.drafting.source;

/**
 * A part of a source.
 *
 * @param start the index of its first {@code char} in the decoded source
 * @param end the index after its last {@code char}
 */
public record SourceRange(int start, int end) {

    /** The smallest range that contains both. */
    public SourceRange and(SourceRange other) {
        return new SourceRange(Math.min(start, other.start), Math.max(end, other.end));
    }
}
