package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.communique.report.SourcePosition;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.Optional;

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
                parser.currentToken() == JsonToken.FIELD_NAME || parser.currentToken() == JsonToken.END_OBJECT;
    }

    @Override
    public Token next() throws IOException {
        if (openedBefore) {
            openedBefore = false;
            return Token.START_OBJECT;
        }
        JsonToken token = begun ? parser.nextToken() : parser.currentToken();
        begun = true;
        return Tokens.of(token);
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public int offset() {
        return -1;
    }

    @Override
    public Optional<SourcePosition> position() {
        JsonLocation location = parser.currentTokenLocation();
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new SourcePosition(location.getLineNr(), location.getColumnNr()));
    }

    /** The parser is the host's, and stays open. */
    @Override
    public void close() {}
}
