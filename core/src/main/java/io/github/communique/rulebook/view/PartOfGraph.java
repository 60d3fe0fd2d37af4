package io.github.communique.rulebook.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values belong to which, by their local ids: each to at most one. */
public final class PartOfGraph {

    private final Map<String, String> wholes = new HashMap<>();
    private @Nullable Set<String> circles;

    /** Notes that one belongs to another. */
    public void put(String part, String whole) {
        wholes.put(part, whole);
    }

    /** Whether one belongs, over any number of steps, to itself. Constant time once all are looked at, which is linear. */
    public boolean isPartOfItself(String id) {
        if (circles == null) {
            circles = circles();
        }
        return circles.contains(id);
    }

    /** Follows each value up once: a way that comes back to a value of its own closes a circle. */
    private Set<String> circles() {
        Set<String> found = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (String start : wholes.keySet()) {
            Set<String> way = new HashSet<>();
            String at = start;
            while (at != null && !done.contains(at) && way.add(at)) {
                at = wholes.get(at);
            }
            if (at != null && way.contains(at)) {
                for (String in = at; found.add(in); ) {
                    in = wholes.getOrDefault(in, at);
                }
            }
            done.addAll(way);
        }
        return found;
    }
}
