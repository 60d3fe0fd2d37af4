package io.github.communique.rulebook.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part-of relation between values, by local id; each value is part of at most one other. */
public final class PartOfGraph {

    private final Map<String, String> wholes = new HashMap<>();
    private @Nullable Set<String> cycles;

    /** Records that one value is part of another. */
    public void put(String part, String whole) {
        wholes.put(part, whole);
    }

    /**
     * Whether a value is part of itself, over any number of steps. The first call takes linear time, later ones
     * constant time.
     */
    public boolean isPartOfItself(String id) {
        if (cycles == null) {
            cycles = cycles();
        }
        return cycles.contains(id);
    }

    /** Follows each value upwards once; a path that returns to one of its own values is a cycle. */
    private Set<String> cycles() {
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
