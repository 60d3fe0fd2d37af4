package io.github.communique.registry;

import java.util.Arrays;
import java.util.Optional;

/** Finds the official name that was probably meant, by the letters that differ. */
final class NearNames {

    private static final int MAX_DIFFERENCE = 2;

    private static final int PARTS = MAX_DIFFERENCE + 1;
    private static final int BAND = 2 * MAX_DIFFERENCE + 1;

    /** Below this length two letters make another word. */
    private static final int MIN_LENGTH = 12;

    private NearNames() {}

    static Optional<String> nearest(String name, OrganisationRegistry registry) {
        if (name.length() < MIN_LENGTH || !registry.named(name).isEmpty()) {
            return Optional.empty();
        }
        for (KnownOrganisation organisation : registry.all()) {
            String official = organisation.getName();
            if (organisation.isVerified()
                    && Math.abs(official.length() - name.length()) <= MAX_DIFFERENCE
                    && mayBeNear(name, official)
                    && difference(name, official) <= MAX_DIFFERENCE) {
                return Optional.of(official);
            }
        }
        return Optional.empty();
    }

    /** Two letters cannot disturb three parts: one of them stands in the other name, shifted by no more than two. */
    private static boolean mayBeNear(String name, String official) {
        int third = name.length() / PARTS;
        for (int part = 0; part < PARTS; part++) {
            for (int shift = -MAX_DIFFERENCE; shift <= MAX_DIFFERENCE; shift++) {
                if (name.regionMatches(part * third, official, part * third + shift, third)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * How many letters must be added, left out or changed; more than two count as three. Looks only at the band of places that
     * two letters can shift, and no further than where three are spent.
     */
    private static int difference(String one, String other) {
        int none = MAX_DIFFERENCE + 1;
        int[] before = new int[BAND];
        int[] row = new int[BAND];
        Arrays.fill(before, none);
        for (int shift = 0; shift <= MAX_DIFFERENCE; shift++) {
            before[MAX_DIFFERENCE + shift] = shift;
        }
        for (int i = 1; i <= one.length(); i++) {
            int least = none;
            for (int k = 0; k < BAND; k++) {
                int j = i + k - MAX_DIFFERENCE;
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
        return before[other.length() - one.length() + MAX_DIFFERENCE];
    }
}
