package io.github.communique.registry;

import io.github.communique.form.LetterDifference;
import java.util.Optional;

/** Finds the official name that was probably meant by a name with one or two wrong letters. */
final class NearNames {

    private static final int MAX_DIFFERENCE = LetterDifference.MAX;

    private static final int PARTS = MAX_DIFFERENCE + 1;

    /** In shorter names, two letters can make a different word. */
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
                    && LetterDifference.between(name, official) <= MAX_DIFFERENCE) {
                return Optional.of(official);
            }
        }
        return Optional.empty();
    }

    /** Two changed letters leave one of three parts unchanged, shifted by at most two. */
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
}
