package io.github.communique.text.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to values that uses the hash which the scanner keeps for each word, so that a look-up creates no
 * object. Nine in ten words of a text are in no table; a small bit set that stays in the processor cache excludes most
 * of them.
 *
 * @param <V> the type of the values
 */
public final class WordTable<V> {

    /** Multiplier for Fibonacci hashing, since the low bits of a hash depend mostly on the last letter. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int FIRST_SIZE = 8;

    /** Bits per slot: at most one in eight words that are not in the table shares the bit of a word that is. */
    private static final int BITS_OF_SLOT = 8;

    private int[] hashes = new int[FIRST_SIZE];
    private @Nullable String[] words = new @Nullable String[FIRST_SIZE];
    private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];

    /** A bit for each word of the table. */
    private long[] bits = new long[FIRST_SIZE * BITS_OF_SLOT / Long.SIZE];

    private int shiftToBit = Integer.numberOfLeadingZeros(FIRST_SIZE * BITS_OF_SLOT) + 1;
    private int size;

    /** The hash of a composed word, as the scanner computes it. */
    public static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    /** Whether a word with this hash may have a value; false for most words that have none. */
    public boolean mayHave(int hash) {
        int bit = hash * SPREAD >>> shiftToBit;
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    /** The value of a word; null if it has none. */
    public @Nullable V get(HashedWords all, int word) {
        int hash = all.hash(word);
        return mayHave(hash) ? find(all, word, hash) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V find(HashedWords all, int word, int hash) {
        int slot = slot(hash);
        for (String there = words[slot]; there != null; there = words[slot]) {
            if (hashes[slot] == hash && all.equals(word, there)) {
                return (V) values[slot];
            }
            slot = slot + 1 & hashes.length - 1;
        }
        return null;
    }

    /** The value of a composed word given as a part of a text; null if it has none. */
    public @Nullable V get(String text, int start, int end, int hash) {
        return mayHave(hash) ? find(text, start, end, hash) : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V find(String text, int start, int end, int hash) {
        int slot = slot(hash);
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
        int hash = hash(word, 0, word.length());
        int slot = slot(hash);
        for (String there = words[slot]; there != null && !there.equals(word); there = words[slot]) {
            slot = slot + 1 & hashes.length - 1;
        }
        if (words[slot] == null) {
            size++;
        }
        hashes[slot] = hash;
        words[slot] = word;
        values[slot] = value;
        int bit = hash * SPREAD >>> shiftToBit;
        bits[bit >>> 6] |= 1L << bit;
    }

    private int slot(int hash) {
        return (hash * SPREAD >>> shiftToBit) / BITS_OF_SLOT;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        @Nullable String[] oldWords = words;
        @Nullable Object[] oldValues = values;
        hashes = new int[oldWords.length * 4];
        words = Arrays.copyOf(new @Nullable String[0], hashes.length);
        values = new @Nullable Object[hashes.length];
        bits = new long[hashes.length * BITS_OF_SLOT / Long.SIZE];
        shiftToBit = Integer.numberOfLeadingZeros(hashes.length * BITS_OF_SLOT) + 1;
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
