package io.github.communique.wire;

import java.io.IOException;

/** Counts the tokens of a source, and hands them on while they keep the limits. */
final class LimitedTokens implements PlacedTokens {

    private final TokenSource source;
    private final Limits limits;
    private int depth;
    private int count;

    LimitedTokens(TokenSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public Token next() throws IOException {
        Token token = source.next();
        if (token != Token.END && ++count > limits.tokens()) {
            throw past("more than " + limits.tokens() + " tokens");
        }
        if (ReplayedTokens.opens(token)) {
            if (++depth > limits.depth()) {
                throw past("nested deeper than " + limits.depth() + " levels");
            }
        } else if (ReplayedTokens.closes(token)) {
            depth--;
        } else if (token == Token.NAME && source.text().length() > limits.nameLength()) {
            throw past("a name of more than " + limits.nameLength() + " characters");
        } else if (token == Token.NUMBER && source.text().length() > limits.digits()) {
            throw past("a number of more than " + limits.digits() + " characters");
        }
        return token;
    }

    @Override
    public String text() throws IOException {
        return source.text();
    }

    @Override
    public int place() {
        return count - 1;
    }

    private MalformedJsonException past(String limit) {
        return MalformedJsonException.pastLimit(limit, source.offset());
    }
}
