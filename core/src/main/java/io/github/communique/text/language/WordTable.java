package io.github.communique.text.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by words, found by the hash that a scanner keeps of each word, so that asking makes no object.
 *
 * @param <V> the type of the values
 */
public final class WordTable<V> {

    private int[] hashes = new int[8];
    private @Nullable String[] words = new @Nullable String[8];
    private @Nullable Object[] values = new @Nullable Object[8];
    private int size;

    /** The hash of a composed word, as the scanner computes it. */
    public static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    /** The value of a word; null if it has none. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(HashedWords all, int word) {
        int hash = all.hash(word);
        int slot = hash & hashes.length - 1;
        for (String there = words[slot]; there != null; there = words[slot]) {
            if (hashes[slot] == hash && all.equals(word, there)) {
                return (V) values[slot];
            }
            slot = slot + 1 & hashes.length - 1;
        }
        return null;
    }

    /** The value of a composed word given as a part of a text; null if it has none. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String text, int start, int end, int hash) {
        int slot = hash & hashes.length - 1;
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (hashes[slot] == hash && word.length() == end - start && text.startsWith(word, start)) {
                return (V) values[slot];
            }
            slot = slot + 1 & hashes.length - 1;
        }
        return null;
    }

    /** The value of a composed word; null if it has none. */
    public @Nullable V get(String word) {
        return get(word, 0, word.length(), hash(word, 0, word.length()));
    }

    /** Sets the value of a composed word. */
    public void put(String word, V value) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        int slot = slotOf(word);
        if (words[slot] == null) {
            size++;
        }
        hashes[slot] = hash(word, 0, word.length());
        words[slot] = word;
        values[slot] = value;
    }

    private int slotOf(String word) {
        int slot = hash(word, 0, word.length()) & hashes.length - 1;
        for (String there = words[slot]; there != null && !there.equals(word); there = words[slot]) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        @Nullable String[] oldWords = words;
        @Nullable Object[] oldValues = values;
        hashes = new int[oldWords.length * 4];
        words = Arrays.copyOf(new @Nullable String[0], hashes.length);
        values = new @Nullable Object[hashes.length];
        size = 0;
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            Object value = oldValues[i];
            if (word != null && value != null) {
                put(word, (V) value);
            }
        }
    }
}
