package io.github.communique.form;

import java.util.Arrays;

/** Measures by how many letters two names differ, up to the size of a typing error. */
public final class LetterDifference {

    /** The greatest difference that is measured exactly. */
    public static final int MAX = 2;

    private static final int BAND = 2 * MAX + 1;

    private LetterDifference() {}

    /**
     * The number of letters that must be added, removed or changed; more than two count as three. Examines only the
     * diagonals within two letters, and stops as soon as three are needed.
     */
    public static int between(String one, String other) {
        int none = MAX + 1;
        if (Math.abs(one.length() - other.length()) > MAX) {
            return none;
        }
        int[] before = new int[BAND];
        int[] row = new int[BAND];
        Arrays.fill(before, none);
        for (int shift = 0; shift <= MAX; shift++) {
            before[MAX + shift] = shift;
        }
        for (int i = 1; i <= one.length(); i++) {
            int least = none;
            for (int k = 0; k < BAND; k++) {
                int j = i + k - MAX;
                row[k] = none;
                if (j >= 0 && j <= other.length()) {
                    int added = k > 0 ? row[k - 1] + 1 : none;
                    int leftOut = k + 1 < BAND ? before[k + 1] + 1 : none;
                    int changed = j == 0 ? none : before[k] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    row[k] = Math.min(Math.min(added, leftOut), Math.min(changed, none));
                    least = Math.min(least, row[k]);
                }
            }
            if (least == none) {
                return none;
            }
            int[] swapped = before;
            before = row;
            row = swapped;
        }
        return before[other.length() - one.length() + MAX];
    }
}
