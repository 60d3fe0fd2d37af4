package io.github.communique.text;

import java.util.Arrays;

/** Where the words of all texts of a release stand and what is known of each, without an object a word. */
public final class WordStore {

    /** Of a word: its first letter is a capital one. */
    static final int CAPITALISED = 1;

    static final int SMALL = 2;
    static final int LETTERS = 4;
    static final int DIGITS = 8;
    static final int NON_ASCII = 16;
    static final int MARKED = 32;
    static final int CAPITAL = 64;

    /** Of texts: a word begins after the Latin letters. */
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
