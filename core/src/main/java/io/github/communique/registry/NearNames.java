package io.github.communique.registry;

import java.util.Arrays;
import java.util.Optional;

/** Finds the official name that was probably meant, by the letters that differ. */
final class NearNames {

    private static final int MAX_DIFFERENCE = 2;

    /** Below this length two letters make another word. */
    private static final int MIN_LENGTH = 12;

    private NearNames() {}

    static Optional<String> nearest(String name, OrganisationRegistry registry) {
        if (name.length() < MIN_LENGTH || !registry.named(name).isEmpty()) {
            return Optional.empty();
        }
        return registry.all().stream()
                .filter(KnownOrganisation::isVerified)
                .map(KnownOrganisation::getName)
                .filter(official -> Math.abs(official.length() - name.length()) <= MAX_DIFFERENCE)
                .filter(official -> difference(name, official) <= MAX_DIFFERENCE)
                .findFirst();
    }

    /** How many letters must be added, left out or changed; more than two count as three. Linear in the length. */
    private static int difference(String one, String other) {
        int width = MAX_DIFFERENCE;
        int none = MAX_DIFFERENCE + 1;
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = Math.min(j, none);
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            Arrays.fill(row, none);
            row[0] = Math.min(i, none);
            for (int j = Math.max(1, i - width); j <= Math.min(other.length(), i + width); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(none, Math.min(changed, Math.min(before[j], row[j - 1]) + 1));
            }
            before = row;
        }
        return before[other.length()];
    }
}
