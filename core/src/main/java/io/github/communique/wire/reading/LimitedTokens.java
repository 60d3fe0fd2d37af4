package io.github.communique.wire.reading;

import io.github.communique.constraint.Phrase;
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
            throw past("limit.tokens", "more than {most} tokens", mostTokens);
        }
        if (token == Token.NAME) {
            text = limited(nameLength, "limit.name", "a name of more than {most} characters");
        } else if (token == Token.TEXT) {
            addElement();
            text = limited(textLength, "limit.text", "a text of more than {most} characters");
        } else {
            count(token);
        }
        return token;
    }

    private void count(Token token) throws IOException {
        switch (token) {
            case NUMBER -> {
                addElement();
                text = limited(digits, "limit.number", "a number of more than {most} characters");
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
            throw past("limit.depth", "nested deeper than {most} levels", mostDepth);
        }
        if (depth == elements.length) {
            elements = Arrays.copyOf(elements, depth * 2);
        }
        elements[depth] = firstCount;
    }

    private void addElement() throws MalformedJsonException {
        if (++elements[depth] > listLength) {
            throw past("limit.list", "a list of more than {most} elements", listLength);
        }
    }

    private String limited(int limit, String key, String words) throws IOException {
        String found = source.text();
        if (found.length() > limit && found.codePointCount(0, found.length()) > limit) {
            throw past(key, words, limit);
        }
        return found;
    }

    private MalformedJsonException past(String key, String words, int most) {
        return MalformedJsonException.pastLimit(Phrase.of(key, words, "most", most), source.offset());
    }
}
