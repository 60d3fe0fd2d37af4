package io.github.communique.wire;

/**
 * What a reader takes from a document at most, so that no document can hurt it. A document that passes a limit gives one
 * finding.
 *
 * @param documentBytes the size of a document in UTF-8
 * @param depth how deep objects and lists may be nested
 * @param tokens how many tokens it may have
 * @param digits how many characters a number may have
 * @param nameLength how many characters a name may have
 */
public record Limits(int documentBytes, int depth, int tokens, int digits, int nameLength) {

    private static final int MOST_BYTES = 1 << 30;
    private static final Limits STANDARD = new Limits(1 << 20, 64, 100_000, 100, 256);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one is less than 1, or a document may be larger than 1 GiB
     */
    public Limits {
        if (documentBytes < 1 || depth < 1 || tokens < 1 || digits < 1 || nameLength < 1) {
            throw new IllegalArgumentException("expected limits of at least 1");
        }
        if (documentBytes > MOST_BYTES) {
            throw new IllegalArgumentException("expected at most 1 GiB a document, found " + documentBytes + " bytes");
        }
    }

    /** The defaults: 1 MiB, depth 64, 100,000 tokens, numbers of 100 characters, names of 256 characters. */
    public static Limits standard() {
        return STANDARD;
    }
}
