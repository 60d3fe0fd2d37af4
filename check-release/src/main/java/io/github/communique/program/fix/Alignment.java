package io.github.communique.program.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** Finds which elements of a list were removed, so that as few as possible of the others differ. */
final class Alignment {

    private Alignment() {}

    /**
     * The indexes of the removed elements, in order.
     *
     * @param old the number of elements before
     * @param now the number of elements after, not more
     * @param difference 0 if an element before and one after are equal, by their indexes; else 1
     */
    static List<Integer> removed(int old, int now, IntBinaryOperator difference) {
        int most = old - now;
        // Row i, column r: how many of the first i elements differ at least, of which r were removed.
        int[][] cost = new int[old + 1][most + 1];
        for (int i = 1; i <= old; i++) {
            for (int r = 0; r <= Math.min(i, most); r++) {
                int kept = i == r || i - r > now
                        ? Integer.MAX_VALUE
                        : cost[i - 1][r] + difference.applyAsInt(i - 1, i - 1 - r);
                int gone = r == 0 ? Integer.MAX_VALUE : cost[i - 1][r - 1];
                cost[i][r] = Math.min(kept, gone);
            }
        }
        List<Integer> removed = new ArrayList<>();
        int left = most;
        for (int i = old; i > 0 && left > 0; i--) {
            if (cost[i][left] == cost[i - 1][left - 1]) {
                removed.add(i - 1);
                left--;
            }
        }
        Collections.reverse(removed);
        return removed;
    }
}
