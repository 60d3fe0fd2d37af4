package io.github.communique.text;

/** The characters of one text that rules ask for, in order. */
public final class SpecialCharacters {

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

    /** How many there are, of all kinds. */
    public int size() {
        return to - from;
    }

    /** Whether there is one of a kind. Constant time. */
    public boolean has(SpecialCharacter kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Whether a sign is of a kind. */
    public boolean is(int sign, SpecialCharacter kind) {
        return store.is(from + sign, kind);
    }

    /** Which {@code char} a sign is. */
    public int place(int sign) {
        return store.place(from + sign);
    }
}
