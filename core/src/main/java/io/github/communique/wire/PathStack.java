package io.github.communique.wire;

import io.github.communique.report.Pointer;
import java.util.Arrays;

/** The way from the release to the value being read; becomes a pointer only when one is needed. */
final class PathStack {

    private Object[] steps = new Object[16];
    private int depth;

    void push(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    void pop() {
        depth--;
    }

    int depth() {
        return depth;
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = steps[i] instanceof Integer index ? pointer.element(index) : pointer.attribute((String) steps[i]);
        }
        return pointer;
    }
}
