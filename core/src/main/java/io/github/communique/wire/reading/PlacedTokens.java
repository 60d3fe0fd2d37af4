package io.github.communique.wire.reading;

import io.github.communique.wire.spi.Token;
import java.io.IOException;

/** Numbered tokens, whose positions are looked up only when a finding needs them. */
public interface PlacedTokens {

    /** Advances to the next token. */
    Token next() throws IOException;

    /** The text of the current token. */
    String text() throws IOException;

    /** The index of the current token in the document, from 0. */
    int place();
}
