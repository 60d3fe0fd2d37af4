package io.github.communique.wire.spi;

import java.io.IOException;

/** Tells that a document is no JSON from a place on, or that it passes a limit of the parser. Thrown by a provider. */
public final class MalformedJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final boolean limit;

    private MalformedJsonException(String reason, int offset, boolean limit) {
        super(reason);
        this.offset = offset;
        this.limit = limit;
    }

    /**
     * The document is not well-formed.
     *
     * @param reason what is wrong, in the parser's words
     * @param offset the {@code char} index of the place, or -1 where that is not known
     */
    public static MalformedJsonException notWellFormed(String reason, int offset) {
        return new MalformedJsonException(reason, offset, false);
    }

    /**
     * The document passes a limit of the parser, for example its depth.
     *
     * @param reason which limit, in words
     * @param offset the {@code char} index of the place, or -1 where that is not known
     */
    public static MalformedJsonException pastLimit(String reason, int offset) {
        return new MalformedJsonException(reason, offset, true);
    }

    /** The {@code char} index of the place, or -1 where that is not known. */
    public int getOffset() {
        return offset;
    }

    /** Whether a limit is passed, rather than the grammar broken. */
    public boolean isLimit() {
        return limit;
    }
}
