package io.github.communique.jackson;

import io.github.communique.constraint.Phrase;
import io.github.communique.wire.spi.MalformedJsonException;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
            return Tokens.of(parser.nextToken());
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
                ? MalformedJsonException.pastLimit(Phrase.of("limit.parser", "a limit of the parser"), offset)
                : MalformedJsonException.notWellFormed(e.getOriginalMessage(), offset);
    }
}
