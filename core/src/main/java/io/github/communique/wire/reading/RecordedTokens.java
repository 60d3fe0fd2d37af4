package io.github.communique.wire.reading;

import io.github.communique.report.SourcePosition;
import io.github.communique.wire.document.TokenPositions;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a source that can be read only once; records the position of each if the source knows it. */
public final class RecordedTokens implements PlacedTokens, TokenPositions {

    private final TokenSource source;
    private final LimitedTokens limited;
    private final List<Optional<SourcePosition>> positions = new ArrayList<>();

    public RecordedTokens(TokenSource source, TokenLimits limits) {
        this.source = source;
        this.limited = new LimitedTokens(source, limits);
    }

    @Override
    public Token next() throws IOException {
        try {
            return limited.next();
        } finally {
            positions.add(source.position());
        }
    }

    @Override
    public String text() {
        return limited.text();
    }

    @Override
    public int place() {
        return limited.place();
    }

    @Override
    public Optional<SourcePosition> of(int place) {
        return place < positions.size() ? positions.get(place) : Optional.empty();
    }
}
