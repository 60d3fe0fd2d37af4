package io.github.communique.drafting.assembly;

import java.util.Locale;

/** Finds the constant for a word on the wire, as the language data has it. */
final class WireWords {

    private WireWords() {}

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
