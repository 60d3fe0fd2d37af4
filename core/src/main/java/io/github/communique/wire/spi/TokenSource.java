package io.github.communique.wire.spi;

import io.github.communique.report.SourcePosition;
import java.io.IOException;
import java.util.Optional;

/**
 * The tokens of one JSON document, one after the other. Implemented by a provider; a thin layer over its parser.
 */
public interface TokenSource extends AutoCloseable {

    /**
     * Goes on to the next token.
     *
     * @return the token, {@link Token#END} after the last
     * @throws MalformedJsonException if the document is not well-formed there, or passes a limit of the parser
     * @throws IOException if the document cannot be read further
     */
    Token next() throws IOException;

    /** The text of the current token: a name or string without its escapes, or the digits of a number. */
    String text() throws IOException;

    /** Where the current token starts: its {@code char} index in the document, or -1 where that is not known. */
    int offset();

    /**
     * Line and column of the current token as the parser tells them; empty where it knows none. Asked only where a value is
     * read out of a larger binding, whose document this library does not see.
     */
    default Optional<SourcePosition> position() {
        return Optional.empty();
    }

    /** Gives back what the parser holds. */
    @Override
    void close() throws IOException;
}
