package io.github.communique.text;

import java.util.Arrays;

/**
 * The positions of the words of all texts of a release and what is known about each, in arrays rather than one object
 * per word.
 */
public final class WordStore {

    /** Shape of a word: its first letter is a capital. */
    static final int CAPITALISED = 1;

    static final int SMALL = 2;
    static final int LETTERS = 4;
    static final int DIGITS = 8;
    static final int NON_ASCII = 16;
    static final int MARKED = 32;
    static final int CAPITAL = 64;

    /** Shape of a text: a word starts with a letter beyond Latin. */
    static final int FOREIGN = 128;

    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private long[] codes;
    private byte[] shapes;
    private int size;

    WordStore(int expected) {
        int room = Math.max(expected, 8);
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
        this.codes = new long[room];
        this.shapes = new byte[room];
    }

    int size() {
        return size;
    }

    void add(int start, int end, int hash, long code, int shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        codes[size] = code;
        shapes[size++] = (byte) shape;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int hash(int word) {
        return hashes[word];
    }

    long code(int word) {
        return codes[word];
    }

    boolean shape(int word, int bits) {
        return (shapes[word] & bits) != 0;
    }

    private void grow() {
        int larger = starts.length * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        hashes = Arrays.copyOf(hashes, larger);
        codes = Arrays.copyOf(codes, larger);
        shapes = Arrays.copyOf(shapes, larger);
    }
}
