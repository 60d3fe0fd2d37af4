package io.github.communique.wire;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the tokens of a document stand; found in a second pass over the document when first asked. */
final class TokenPlaces {

    private final String document;
    private final JsonProvider provider;
    private int @Nullable [] offsets;

    TokenPlaces(String document, JsonProvider provider) {
        this.document = document;
        this.provider = provider;
    }

    /** The {@code char} index at which a token starts. */
    int offsetOf(int place) {
        int[] found = offsets;
        if (found == null) {
            found = find();
            offsets = found;
        }
        return place < found.length ? found[place] : document.length();
    }

    private int[] find() {
        int[] found = new int[1_024];
        int count = 0;
        try {
            TokenSource tokens = provider.source(document);
            while (tokens.next() != Token.END) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = tokens.offset();
            }
        } catch (IOException e) {
            // The first pass has told what is wrong there; up to it the places are known.
            return Arrays.copyOf(found, count);
        }
        return Arrays.copyOf(found, count);
    }
}
