package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.communique.wire.MalformedJsonException;
import io.github.communique.wire.Token;
import io.github.communique.wire.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser. */
final class Jackson2Source implements TokenSource {

    private final JsonParser parser;

    Jackson2Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() throws IOException {
        try {
            return token(parser.nextToken());
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    @Override
    public int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static MalformedJsonException malformed(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int offset = location == null ? -1 : (int) location.getCharOffset();
        return e instanceof StreamConstraintsException
                ? MalformedJsonException.pastLimit("a limit of the parser", offset)
                : MalformedJsonException.notWellFormed(e.getOriginalMessage(), offset);
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.OPAQUE;
            case NOT_AVAILABLE -> throw new IllegalStateException("a parser that waits for input is not supported");
        };
    }
}
