package io.github.communique.wire.reading;

import io.github.communique.wire.spi.Token;
import java.io.IOException;

/** Tokens that are counted, so that the place of each can be looked up when a finding needs it, and costs nothing before. */
public interface PlacedTokens {

    /** Goes on to the next token. */
    Token next() throws IOException;

    /** The text of the current token. */
    String text() throws IOException;

    /** The number of the current token in the document, from 0. */
    int place();
}
