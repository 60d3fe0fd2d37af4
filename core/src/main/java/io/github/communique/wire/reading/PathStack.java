package io.github.communique.wire.reading;

import io.github.communique.report.Pointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The path from the release to the value being read; converted to a pointer only when one is needed. */
public final class PathStack {

    /** The names of attributes; null for a step to an element of a list. */
    private @Nullable String[] names = new @Nullable String[16];

    private int[] indexes = new int[16];
    private int depth;

    void push(String name) {
        grow();
        names[depth++] = name;
    }

    void push(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void pop() {
        depth--;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer = name == null ? pointer.element(indexes[i]) : pointer.attribute(name);
        }
        return pointer;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }
}
