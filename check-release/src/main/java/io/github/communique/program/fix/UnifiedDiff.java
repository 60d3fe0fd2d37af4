package io.github.communique.program.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the changes of a file as a unified diff, which {@code git apply} and {@code patch -p1} accept. The lines have the
 * bytes of the file, so that its encoding and its line ends stay; a line ends with LF, also if CR is before it.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final byte[] bytes;
    private final int[] lineStarts;
    private final List<Change> changes = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Lines that change, and the edits in them. */
    private record Change(int first, int last, List<ByteEdit> edits) {}

    private UnifiedDiff(byte[] bytes) {
        this.bytes = bytes;
        this.lineStarts = lineStarts(bytes);
    }

    /**
     * The diff.
     *
     * @param name the path of the file, with slashes
     * @param edits one or more edits, in order, that do not overlap
     */
    static byte[] of(String name, byte[] bytes, List<ByteEdit> edits) {
        UnifiedDiff diff = new UnifiedDiff(bytes);
        edits.forEach(diff::add);
        diff.print("--- " + named("a/" + name) + "\n+++ " + named("b/" + name) + "\n");
        diff.printHunks();
        return diff.out.toByteArray();
    }

    /** A name as git writes it: in quotation marks if something in it would be misread, with a tab if it has spaces. */
    private static String named(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean isPlain = true;
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            int c = one & 0xFF;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
                isPlain = false;
            } else if (c < ' ' || c == 0x7F) {
                quoted.append('\\').append((char) ('0' + (c >> 6)));
                quoted.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
                isPlain = false;
            } else if (c > 0x7F) {
                quoted.append('\\').append(Integer.toOctalString(c));
            } else {
                quoted.append((char) c);
            }
        }
        if (isPlain) {
            return name.indexOf(' ') >= 0 ? name + "\t" : name;
        }
        return quoted.append('"').toString();
    }

    private void add(ByteEdit edit) {
        int first = lineOf(edit.start());
        int last = Math.max(first, lineOf(edit.end()));
        Change before = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (before != null && first <= before.last) {
            List<ByteEdit> both = new ArrayList<>(before.edits);
            both.add(edit);
            changes.set(changes.size() - 1, new Change(before.first, Math.max(last, before.last), both));
        } else {
            changes.add(new Change(first, last, List.of(edit)));
        }
    }

    private void printHunks() {
        int shift = 0;
        int from = 0;
        while (from < changes.size()) {
            int to = from + 1;
            while (to < changes.size() && changes.get(to).first - changes.get(to - 1).last - 1 <= 2 * CONTEXT) {
                to++;
            }
            shift += printHunk(changes.subList(from, to), shift);
            from = to;
        }
    }

    /** Prints a hunk, and returns how many lines it adds. */
    private int printHunk(List<Change> hunk, int shift) {
        int first = Math.max(0, hunk.get(0).first - CONTEXT);
        int last = Math.min(lineStarts.length - 2, hunk.get(hunk.size() - 1).last + CONTEXT);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int added = 0;
        int at = first;
        for (Change change : hunk) {
            printLines(' ', at, change.first - 1, body);
            printLines('-', change.first, change.last, body);
            byte[] replaced =
                    ByteEdit.apply(change.edits, bytes, lineStarts[change.first], lineStarts[change.last + 1]);
            UnifiedDiff lines = new UnifiedDiff(replaced);
            int count = lines.lineStarts.length - 1;
            lines.printLines('+', 0, count - 1, body);
            added += count - (change.last - change.first + 1);
            at = change.last + 1;
        }
        printLines(' ', at, last, body);
        int count = last - first + 1;
        print("@@ -" + (first + 1) + "," + count + " +" + (first + 1 + shift) + "," + (count + added) + " @@\n");
        out.writeBytes(body.toByteArray());
        return added;
    }

    private void printLines(char sign, int first, int last, ByteArrayOutputStream body) {
        for (int line = first; line <= last; line++) {
            int start = lineStarts[line];
            int end = lineStarts[line + 1];
            body.write(sign);
            body.write(bytes, start, end - start);
            if (bytes[end - 1] != '\n') {
                body.writeBytes("\n\\ No newline at end of file\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The index of the line of an offset; of the end, that of the last line. */
    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return Math.min(found >= 0 ? found : -found - 2, lineStarts.length - 2);
    }

    /** Where each line starts, and at last the end. */
    private static int[] lineStarts(byte[] bytes) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && i + 1 < bytes.length) {
                starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, count * 2);
                starts[count] = i + 1;
                count++;
            }
        }
        int[] all = Arrays.copyOf(starts, bytes.length == 0 ? 1 : count + 1);
        all[all.length - 1] = bytes.length;
        return all;
    }
}
