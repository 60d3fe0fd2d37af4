package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonToken;
import io.github.communique.wire.spi.Token;
import org.jspecify.annotations.Nullable;

/** Maps the tokens of Jackson to those of the wire form. */
final class Tokens {

    private Tokens() {}

    static Token of(@Nullable JsonToken token) {
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
