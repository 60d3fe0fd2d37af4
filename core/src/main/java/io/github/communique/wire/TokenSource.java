package io.github.communique.wire;

import java.io.IOException;

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

    /** Gives back what the parser holds. */
    @Override
    void close() throws IOException;
}
