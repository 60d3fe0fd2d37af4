package io.github.communique.drafting.source;

/**
 * The limits of a source.
 *
 * @param bytes the maximum size; a larger source is refused as a whole, since half a release would be misleading
 * @param depth the maximum depth of nested elements or blocks; what is nested deeper is left out
 */
public record SourceLimits(int bytes, int depth) {

    private static final SourceLimits STANDARD = new SourceLimits(8 << 20, 500);

    /** Checks the limits. */
    public SourceLimits {
        if (bytes < 1 || depth < 1) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + " bytes, depth " + depth);
        }
    }

    /** 8 MiB and a depth of 500. */
    public static SourceLimits standard() {
        return STANDARD;
    }
}
