package io.github.communique.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributes by their names: open addressing, at most half full, since every member of every document asks. Names are
 * interned, as those of parsers often are, so that mostly a look at the reference is enough.
 */
final class AttributeTable {

    private final @Nullable String[] names;
    private final @Nullable Attribute[] attributes;
    private final int mask;

    AttributeTable(List<Attribute> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
        this.names = new @Nullable String[size];
        this.attributes = new @Nullable Attribute[size];
        this.mask = size - 1;
        for (Attribute attribute : all) {
            int slot = slotOf(attribute.getName());
            names[slot] = attribute.getName();
            attributes[slot] = attribute;
        }
    }

    @Nullable
    Attribute find(String name) {
        return attributes[slotOf(name)];
    }

    /** The slot of the name, or the empty one where it would be. */
    private int slotOf(String name) {
        int slot = name.hashCode() & mask;
        String found = names[slot];
        while (found != null && !found.equals(name)) {
            slot = slot + 1 & mask;
            found = names[slot];
        }
        return slot;
    }
}
