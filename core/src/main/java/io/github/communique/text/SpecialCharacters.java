package io.github.communique.text;

/** The characters of one text that rules ask for, in order. */
public final class SpecialCharacters {

    private static final int[] NONE = {};

    private final SpecialCharacterStore store;
    private final int from;
    private final int to;
    private final int kinds;

    SpecialCharacters(SpecialCharacterStore store, int from, int to, int kinds) {
        this.store = store;
        this.from = from;
        this.to = to;
        this.kinds = kinds;
    }

    /** Whether there is one of a kind. Constant time. */
    public boolean has(SpecialCharacter kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Where those of a kind stand, each a {@code char} index, in order. Linear in the number of all kinds. */
    public int[] offsets(SpecialCharacter kind) {
        return has(kind) ? store.offsets(kind.bit(), from, to) : NONE;
    }

    /** Where those of two kinds stand, each a {@code char} index, in order. Linear in the number of all kinds. */
    public int[] offsets(SpecialCharacter kind, SpecialCharacter other) {
        return has(kind) || has(other) ? store.offsets(kind.bit() | other.bit(), from, to) : NONE;
    }
}
