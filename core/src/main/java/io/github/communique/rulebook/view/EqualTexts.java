package io.github.communique.rulebook.view;

import io.github.communique.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** A set of texts with different words, found by the hash of their words, without an object for each. */
public final class EqualTexts {

    private final int[] hashes;
    private final @Nullable TextBlock[] texts;

    /** Creates a set for at most a number of texts. */
    public EqualTexts(int most) {
        int slots = Integer.highestOneBit(Math.max(most, 1)) * 4;
        this.hashes = new int[slots];
        this.texts = new @Nullable TextBlock[slots];
    }

    /**
     * Adds a text; if one with the same words is present, returns that one and does not add the text; otherwise returns
     * null.
     */
    public @Nullable TextBlock add(TextBlock text) {
        int hash = text.words().hashOfAll();
        int slot = (hash ^ hash >>> 16) & hashes.length - 1;
        for (TextBlock there = texts[slot]; there != null; there = texts[slot]) {
            if (hashes[slot] == hash && there.words().sameAs(text.words())) {
                return there;
            }
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        texts[slot] = text;
        return null;
    }
}
