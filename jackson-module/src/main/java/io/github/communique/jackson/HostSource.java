package io.github.communique.jackson;

import io.github.communique.report.SourcePosition;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The tokens of one value from a host's parser, which stands at the first of them, or, in a polymorphic holder that has taken
 * the type id, behind the brace that opens the value. Faults of the document are the host's: its parser throws them.
 */
final class HostSource implements TokenSource {

    private final JsonParser parser;
    private boolean begun;
    private boolean openedBefore;

    HostSource(JsonParser parser) {
        this.parser = parser;
        this.openedBefore =
                parser.currentToken() == JsonToken.PROPERTY_NAME || parser.currentToken() == JsonToken.END_OBJECT;
    }

    @Override
    public Token next() {
        if (openedBefore) {
            openedBefore = false;
            return Token.START_OBJECT;
        }
        JsonToken token = begun ? parser.nextToken() : parser.currentToken();
        begun = true;
        return Tokens.of(token);
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int offset() {
        return -1;
    }

    @Override
    public Optional<SourcePosition> position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new SourcePosition(location.getLineNr(), location.getColumnNr()));
    }

    /** The parser is the host's, and stays open. */
    @Override
    public void close() {}
}
