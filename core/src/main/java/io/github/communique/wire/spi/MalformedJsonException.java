package io.github.communique.wire.spi;

import io.github.communique.constraint.Phrase;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown by a provider if a document is not well-formed JSON, or exceeds a limit of the parser. */
public final class MalformedJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final @Nullable Phrase limit;

    private MalformedJsonException(String reason, int offset, @Nullable Phrase limit) {
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
        return new MalformedJsonException(reason, offset, null);
    }

    /**
     * Creates the exception for a document that exceeds a limit of the parser, for example its depth.
     *
     * @param limit which limit, for example {@code more than 100000 tokens}
     * @param offset the {@code char} index of the place, or -1 where that is not known
     */
    public static MalformedJsonException pastLimit(Phrase limit, int offset) {
        return new MalformedJsonException(limit.toString(), offset, limit);
    }

    /** The {@code char} index of the fault, or -1 if not known. */
    public int getOffset() {
        return offset;
    }

    /** The limit that is passed; empty where the document is not well-formed. */
    public Optional<Phrase> getLimit() {
        return Optional.ofNullable(limit);
    }
}
