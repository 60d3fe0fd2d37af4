package io.github.communique.jackson2;

import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * A cache of encoded names, so that the few hundred names of the format are encoded once. Bounded: a name replaces
 * another in the same slot. Thread-safe; at worst a name is encoded twice.
 */
final class EncodedNames {

    private static final int SLOTS = 4_096;

    private static final @Nullable SerializedString[] NAMES = new @Nullable SerializedString[SLOTS];

    private EncodedNames() {}

    static SerializedString of(String name) {
        int slot = name.hashCode() & SLOTS - 1;
        SerializedString found = NAMES[slot];
        if (found == null || !found.getValue().equals(name)) {
            found = new SerializedString(name);
            NAMES[slot] = found;
        }
        return found;
    }
}
