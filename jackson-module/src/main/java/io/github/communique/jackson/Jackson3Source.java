package io.github.communique.jackson;

import io.github.communique.wire.MalformedJsonException;
import io.github.communique.wire.Token;
import io.github.communique.wire.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a Jackson 3 parser. */
final class Jackson3Source implements TokenSource {

    private final JsonParser parser;

    Jackson3Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() throws IOException {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    @Override
    public int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static MalformedJsonException malformed(JacksonException e) {
        int offset = e.getLocation() == null ? -1 : (int) e.getLocation().getCharOffset();
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
            case PROPERTY_NAME -> Token.NAME;
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
