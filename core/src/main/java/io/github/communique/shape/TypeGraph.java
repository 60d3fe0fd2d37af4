package io.github.communique.shape;

import java.util.HashSet;
import java.util.Set;

/**
 * Which types can stand within a document, and to which types the attributes of each lead. Types go by the names of their classes,
 * so that none is loaded for an answer. Immutable.
 */
public final class TypeGraph {

    private static final int ROWS = 3;

    /**
     * Three rows for each type: its name and those of the types that it extends; the names of the types that its attributes lead to; the
     * names of its attributes that hold local ids of others.
     */
    private final String[][] rows;

    TypeGraph(String[][] rows) {
        this.rows = rows;
    }

    /** Whether a type within the document is of this name, or extends one of this name. */
    public boolean has(String typeName) {
        for (int i = 0; i < rows.length; i += ROWS) {
            if (isOneOf(Set.of(typeName), rows[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * The types that are of one of these names or extend one, those from which attributes lead to such a type, and all that these
     * extend. At most quadratic in the number of types.
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

    /** The types that have attributes which hold local ids of other values. */
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
