package io.github.communique.shape;

import java.util.HashSet;
import java.util.Set;

/**
 * The types that a document can contain, and the types to which the attributes of each lead. Types are identified by
 * class name, so that no class is loaded. Immutable.
 */
public final class TypeGraph {

    private static final int ROWS = 3;

    /**
     * Three rows for each type: its name and the names of its supertypes; the names of the types that its attributes
     * lead to; the names of its attributes that hold local ids.
     */
    private final String[][] rows;

    TypeGraph(String[][] rows) {
        this.rows = rows;
    }

    /** Whether the document can contain a type with this name or a subtype of it. */
    public boolean has(String typeName) {
        for (int i = 0; i < rows.length; i += ROWS) {
            if (isOneOf(Set.of(typeName), rows[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * The types with one of these names and their subtypes, the types from which attributes lead to such a type, and
     * the supertypes of all these. Takes time at most quadratic in the number of types.
     */
    public Set<String> leadingTo(Set<String> typeNames) {
        Set<String> leading = new HashSet<>();
        for (boolean isChanged = true; isChanged; ) {
            isChanged = false;
            for (int i = 0; i < rows.length; i += ROWS) {
                if (!leading.contains(rows[i][0]) && (isOneOf(typeNames, rows[i]) || isOneOf(leading, rows[i + 1]))) {
                    leading.addAll(Set.of(rows[i]));
                    isChanged = true;
                }
            }
        }
        return leading;
    }

    /** The types that have attributes which hold local ids. */
    public Set<String> referring() {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < rows.length; i += ROWS) {
            if (rows[i + 2].length > 0) {
                found.add(rows[i][0]);
            }
        }
        return found;
    }

    private static boolean isOneOf(Set<String> wanted, String[] names) {
        for (String name : names) {
            if (wanted.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
