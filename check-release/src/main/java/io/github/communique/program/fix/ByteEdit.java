package io.github.communique.program.fix;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A replacement of bytes of a file. */
final class ByteEdit {

    private final int start;
    private final int end;
    private final byte[] replacement;

    ByteEdit(int start, int end, byte[] replacement) {
        this.start = start;
        this.end = end;
        this.replacement = replacement;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** A part of a file, with the edits that are in it; they are in order and do not overlap. */
    static byte[] apply(List<ByteEdit> edits, byte[] bytes, int from, int to) {
        ByteArrayOutputStream edited = new ByteArrayOutputStream(to - from);
        int at = from;
        for (ByteEdit edit : edits) {
            edited.write(bytes, at, edit.start - at);
            edited.writeBytes(edit.replacement);
            at = edit.end;
        }
        edited.write(bytes, at, to - at);
        return edited.toByteArray();
    }
}
