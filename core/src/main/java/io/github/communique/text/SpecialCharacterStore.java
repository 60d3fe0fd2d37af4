package io.github.communique.text;

import java.util.Arrays;

/** Where signs stand in all texts of a release. */
public final class SpecialCharacterStore {

    private int[] places;
    private short[] kinds;
    private int size;

    SpecialCharacterStore(int expected) {
        int room = Math.max(expected, 4);
        this.places = new int[room];
        this.kinds = new short[room];
    }

    int size() {
        return size;
    }

    void add(int place, SpecialCharacter kind) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        places[size] = place;
        kinds[size++] = (short) kind.bit();
    }

    int place(int sign) {
        return places[sign];
    }

    boolean is(int sign, SpecialCharacter kind) {
        return kinds[sign] == kind.bit();
    }
}
