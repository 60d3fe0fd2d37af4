package io.github.communique.text;

/** The special characters of one text, in order. */
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

    /** Whether the text has a character of a kind. Takes constant time. */
    public boolean has(SpecialCharacter kind) {
        return (kinds & kind.bit()) != 0;
    }

    /**
     * The {@code char} indexes of the characters of a kind, in order. Takes time linear in the number of all special
     * characters.
     */
    public int[] offsets(SpecialCharacter kind) {
        return has(kind) ? store.offsets(kind.bit(), from, to) : NONE;
    }

    /**
     * The {@code char} indexes of the characters of two kinds, in order. Takes time linear in the number of all special
     * characters.
     */
    public int[] offsets(SpecialCharacter kind, SpecialCharacter other) {
        return has(kind) || has(other) ? store.offsets(kind.bit() | other.bit(), from, to) : NONE;
    }
}
