package io.github.communique.jackson;

import io.github.communique.wire.MalformedJsonException;
import io.github.communique.wire.Token;
import io.github.communique.wire.TokenSource;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a Jackson 3 parser. */
final class Jackson3Source implements TokenSource {

    private final JsonParser parser;
    private final String document;

    Jackson3Source(JsonParser parser, String document) {
        this.parser = parser;
        this.document = document;
    }

    @Override
    public Token next() throws IOException {
        return token(guarded(parser::nextToken));
    }

    @Override
    public String text() throws IOException {
        return guarded(parser::getString);
    }

    @Override
    public int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private <T> T guarded(Supplier<T> step) throws IOException {
        try {
            return step.get();
        } catch (StreamConstraintsException e) {
            throw MalformedJsonException.pastLimit("a limit of the parser", offsetOf(e));
        } catch (JacksonException e) {
            throw MalformedJsonException.notWellFormed(e.getOriginalMessage(), offsetOf(e));
        }
    }

    private int offsetOf(JacksonException e) {
        return e.getLocation() == null
                ? document.length()
                : (int) e.getLocation().getCharOffset();
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
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a parser of text has no token " + token);
        };
    }
}
