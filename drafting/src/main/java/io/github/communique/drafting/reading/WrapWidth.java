package io.github.communique.drafting.reading;

import java.util.Arrays;
import java.util.List;

/** The width at which the lines of a text were wrapped, if they were. */
final class WrapWidth {

    private static final int LEAST = 38;
    private static final int MOST = 140;

    private WrapWidth() {}

    /** The width in columns; 0 if each line is a paragraph. */
    static int of(List<TextLine> lines) {
        int[] inner = new int[lines.size()];
        int count = 0;
        int most = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            most = Math.max(most, line.width());
            if (!line.isBlank() && !lines.get(i + 1).isBlank()) {
                inner[count] = line.width();
                count++;
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(inner, 0, count);
        int high = inner[Math.min(count - 1, count * 9 / 10)];
        boolean isWrapped = high >= LEAST && high <= MOST && most <= high + 3 * MOST;
        return isWrapped ? high : 0;
    }
}
