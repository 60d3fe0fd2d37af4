package io.github.communique.wire.document;

import io.github.communique.report.SourcePosition;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The positions of the tokens of a document, found in a second pass over the document on first use. */
public final class TokenPlaces implements TokenPositions {

    private final DocumentText document;
    private final JsonProvider provider;
    private int @Nullable [] offsets;

    public TokenPlaces(DocumentText document, JsonProvider provider) {
        this.document = document;
        this.provider = provider;
    }

    @Override
    public Optional<SourcePosition> of(int place) {
        return Optional.of(document.position(offsetOf(place)));
    }

    /** The {@code char} index at which a token starts; the end of the document if there is no such token. */
    public int offsetOf(int place) {
        int[] found = offsets;
        if (found == null) {
            found = find();
            offsets = found;
        }
        return place < found.length ? found[place] : document.text().length();
    }

    private int[] find() {
        int[] found = new int[1_024];
        int count = 0;
        try (TokenSource tokens = provider.source(document.text())) {
            while (tokens.next() != Token.END) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = tokens.offset();
            }
        } catch (IOException e) {
            // The first pass has reported the fault; the positions before it are known.
            return Arrays.copyOf(found, count);
        }
        return Arrays.copyOf(found, count);
    }
}
