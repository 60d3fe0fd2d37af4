package io.github.communique.wire.spi;

import io.github.communique.report.SourcePosition;
import java.io.IOException;
import java.util.Optional;

/** The tokens of one JSON document in order. Implemented by a provider as a thin layer over its parser. */
public interface TokenSource extends AutoCloseable {

    /**
     * Advances to the next token.
     *
     * @return the token, {@link Token#END} after the last
     * @throws MalformedJsonException if the document is not well-formed there, or exceeds a limit of the parser
     * @throws IOException if the document cannot be read further
     */
    Token next() throws IOException;

    /** The text of the current token: a name or string with escapes resolved, or the digits of a number. */
    String text() throws IOException;

    /** The {@code char} index at which the current token starts in the document, or -1 if not known. */
    int offset();

    /**
     * Line and column of the current token as reported by the parser; empty if it knows none. Used only for a value
     * within a larger binding, whose document this library does not see.
     */
    default Optional<SourcePosition> position() {
        return Optional.empty();
    }

    /** Releases the parser's resources. */
    @Override
    void close() throws IOException;
}
