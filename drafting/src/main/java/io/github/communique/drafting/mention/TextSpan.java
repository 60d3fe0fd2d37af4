package io.github.communique.drafting.mention;

/**
 * A part of one of the texts of a release.
 *
 * @param block the index of the text
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
public record TextSpan(int block, int start, int end) {

    /** Whether two spans have a character in common. */
    public boolean overlaps(TextSpan other) {
        return block == other.block && start < other.end && other.start < end;
    }

    /** Whether this span contains the other. */
    public boolean contains(TextSpan other) {
        return block == other.block && start <= other.start && other.end <= end;
    }
}
