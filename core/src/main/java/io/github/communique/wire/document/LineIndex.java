package io.github.communique.wire.document;

import io.github.communique.form.CodePointIndex;
import io.github.communique.report.SourcePosition;
import java.util.Arrays;

/** Converts {@code char} indexes of one text to lines and columns. */
public final class LineIndex {

    private final CodePointIndex codePoints;
    private final int[] lineStarts;
    private final long firstLine;

    LineIndex(String text, long firstLine) {
        this.firstLine = firstLine;
        this.codePoints = new CodePointIndex(text);
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (endsLine) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, count);
    }

    SourcePosition position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = codePoints.before(offset) - codePoints.before(lineStarts[line]);
        return new SourcePosition(Math.toIntExact(line + firstLine), column + 1);
    }
}
