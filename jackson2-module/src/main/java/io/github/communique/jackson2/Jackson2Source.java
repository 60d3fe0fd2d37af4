package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.communique.constraint.Phrase;
import io.github.communique.wire.spi.MalformedJsonException;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;

/** The tokens of a Jackson 2 parser. */
final class Jackson2Source implements TokenSource {

    private final JsonParser parser;

    Jackson2Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() throws IOException {
        try {
            return Tokens.of(parser.nextToken());
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
                ? MalformedJsonException.pastLimit(Phrase.of("limit.parser", "a limit of the parser"), offset)
                : MalformedJsonException.notWellFormed(e.getOriginalMessage(), offset);
    }
}
