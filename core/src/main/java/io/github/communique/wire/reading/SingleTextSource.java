package io.github.communique.wire.reading;

import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;

/** The tokens of a document that consists of one string. */
public final class SingleTextSource implements TokenSource {

    private final String text;
    private boolean isRead;

    public SingleTextSource(String text) {
        this.text = text;
    }

    @Override
    public Token next() {
        Token token = isRead ? Token.END : Token.TEXT;
        isRead = true;
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int offset() {
        return -1;
    }

    @Override
    public void close() {}
}
