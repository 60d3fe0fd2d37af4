package io.github.communique.wire.spi;

import java.io.IOException;

/** Thrown by a provider if a document is not well-formed JSON, or exceeds a limit of the parser. */
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
     * Creates the exception for a document that is not well-formed.
     *
     * @param reason the fault, in the parser's words
     * @param offset the {@code char} index of the fault, or -1 if not known
     */
    public static MalformedJsonException notWellFormed(String reason, int offset) {
        return new MalformedJsonException(reason, offset, false);
    }

    /**
     * Creates the exception for a document that exceeds a limit of the parser, for example its depth.
     *
     * @param reason the limit, in words
     * @param offset the {@code char} index at which it is exceeded, or -1 if not known
     */
    public static MalformedJsonException pastLimit(String reason, int offset) {
        return new MalformedJsonException(reason, offset, true);
    }

    /** The {@code char} index of the fault, or -1 if not known. */
    public int getOffset() {
        return offset;
    }

    /** Whether a limit is exceeded, as opposed to malformed JSON. */
    public boolean isLimit() {
        return limit;
    }
}
