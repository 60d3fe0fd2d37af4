package io.github.communique.wire.reading;

import io.github.communique.wire.spi.MalformedJsonException;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.Arrays;

/** Counts the tokens of a source and passes them on while they are within the limits. */
public final class LimitedTokens implements PlacedTokens {

    /** The initial count for objects, whose members must never reach the limit of a list. */
    private static final int OBJECT = Integer.MIN_VALUE;

    private final TokenSource source;
    // Copied from the limits, since they are compared for each token.
    private final int mostTokens;
    private final int nameLength;
    private final int textLength;
    private final int digits;
    private final int listLength;
    private final int mostDepth;
    private int[] elements = new int[16];
    private String text = "";
    private int depth;
    private int count;

    public LimitedTokens(TokenSource source, TokenLimits limits) {
        this.source = source;
        this.mostTokens = limits.tokens();
        this.nameLength = limits.nameLength();
        this.textLength = limits.textLength();
        this.digits = limits.digits();
        this.listLength = limits.listLength();
        this.mostDepth = limits.depth();
        elements[0] = OBJECT;
    }

    @Override
    public Token next() throws IOException {
        Token token = source.next();
        if (++count > mostTokens && token != Token.END) {
            throw past("more than " + mostTokens + " tokens");
        }
        if (token == Token.NAME) {
            text = limited(nameLength, "a name");
        } else if (token == Token.TEXT) {
            addElement();
            text = limited(textLength, "a text");
        } else {
            count(token);
        }
        return token;
    }

    private void count(Token token) throws IOException {
        switch (token) {
            case NUMBER -> {
                addElement();
                text = limited(digits, "a number");
            }
            case START_OBJECT -> open(OBJECT);
            case START_ARRAY -> open(0);
            case END_OBJECT, END_ARRAY -> depth--;
            case TRUE, FALSE, NULL, OPAQUE -> addElement();
            case NAME, TEXT, END -> {}
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int place() {
        return count - 1;
    }

    private void open(int firstCount) throws MalformedJsonException {
        addElement();
        if (++depth > mostDepth) {
            throw past("nested deeper than " + mostDepth + " levels");
        }
        if (depth == elements.length) {
            elements = Arrays.copyOf(elements, depth * 2);
        }
        elements[depth] = firstCount;
    }

    private void addElement() throws MalformedJsonException {
        if (++elements[depth] > listLength) {
            throw past("a list of more than " + listLength + " elements");
        }
    }

    private String limited(int limit, String what) throws IOException {
        String found = source.text();
        if (found.length() > limit && found.codePointCount(0, found.length()) > limit) {
            throw past(what + " of more than " + limit + " characters");
        }
        return found;
    }

    private MalformedJsonException past(String limit) {
        return MalformedJsonException.pastLimit(limit, source.offset());
    }
}
