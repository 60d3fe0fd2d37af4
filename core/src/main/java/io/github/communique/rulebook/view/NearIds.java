package io.github.communique.rulebook.view;

import io.github.communique.form.LetterDifference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the local id that was probably meant by an unknown one. */
public final class NearIds {

    /**
     * Comparing every unknown id with every known one would be quadratic; after this number of comparisons, only ids
     * with equal letters are found.
     */
    private static final int MAX_COMPARISONS = 100_000;

    /** In a shorter id, one different letter can make a different word. */
    private static final int MIN_LENGTH = 4;

    private final List<String> known;
    private final Map<String, String> byLetters = new HashMap<>();
    private int comparisons;

    /** Prepares the search among these ids. */
    public NearIds(List<String> known) {
        this.known = known;
        for (String id : known) {
            byLetters.putIfAbsent(letters(id), id);
        }
    }

    /**
     * The first known id that differs from the given one only in case and separators, otherwise one that differs in at
     * most two letters.
     */
    public Optional<String> nearest(String id) {
        String sameLetters = byLetters.get(letters(id));
        return sameLetters != null ? Optional.of(sameLetters) : similar(id);
    }

    private Optional<String> similar(String id) {
        if (id.length() < MIN_LENGTH) {
            return Optional.empty();
        }
        String best = null;
        int least = LetterDifference.MAX + 1;
        for (String candidate : known) {
            if (comparisons >= MAX_COMPARISONS) {
                break;
            }
            comparisons++;
            int difference = LetterDifference.between(id, candidate);
            if (difference < least) {
                least = difference;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String letters(String id) {
        StringBuilder letters = new StringBuilder(id.length());
        id.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? id : letters.toString();
    }
}
