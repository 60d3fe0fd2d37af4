package io.github.communique.text;

import java.util.Arrays;

/** The offsets of special characters in all texts of a release. */
public final class SpecialCharacterStore {

    private int[] offsets;
    private short[] kinds;
    private int size;

    SpecialCharacterStore(int expected) {
        int room = Math.max(expected, 4);
        this.offsets = new int[room];
        this.kinds = new short[room];
    }

    int size() {
        return size;
    }

    void add(int offset, SpecialCharacter kind) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        offsets[size] = offset;
        kinds[size++] = (short) kind.bit();
    }

    /** The offsets of the characters of some kinds, given as bits, within a range of entries. */
    int[] offsets(int bits, int from, int to) {
        int[] found = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((kinds[i] & bits) != 0) {
                found[count++] = offsets[i];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
