package io.github.communique.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values belong to which, by their local ids: each to at most one. */
final class WholesById {

    private final Map<String, String> wholes = new HashMap<>();

    /** Notes that one belongs to another. */
    void put(String part, Optional<String> whole) {
        whole.ifPresent(found -> wholes.put(part, found));
    }

    /** Whether one belongs, over any number of steps, to itself. Linear in the steps. */
    boolean isPartOfItself(String id) {
        Set<String> seen = new HashSet<>();
        String whole = wholes.get(id);
        while (whole != null && seen.add(whole)) {
            if (whole.equals(id)) {
                return true;
            }
            whole = wholes.get(whole);
        }
        return false;
    }
}
