package io.github.communique.benchmarks.accuracy;

import java.util.List;

/**
 * A part of a text.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last {@code char}
 */
record GoldSpan(int start, int end) {

    boolean contains(GoldSpan other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(GoldSpan other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The number of characters of this span that lie in others, which do not overlap each other. */
    int covered(List<GoldSpan> others) {
        int covered = 0;
        for (GoldSpan other : others) {
            covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
        return covered;
    }
}
