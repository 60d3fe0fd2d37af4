package io.github.communique.processor;

import java.util.List;

/**
 * An attribute as declared.
 *
 * @param name its name in Java and on the wire
 * @param getter the name of its getter
 * @param holder how its getter holds its values
 * @param kind what it holds, of a list or an {@code Optional} what is in it
 * @param limits the limits on each value, as expressions of Java
 * @param targets the names on the wire of the types that it refers to
 */
record DeclaredAttribute(
        String name, String getter, Holder holder, DeclaredKind kind, List<String> limits, List<String> targets) {

    /** How a getter holds values. */
    enum Holder {
        /** It returns the value, which is always there. */
        VALUE("REQUIRED"),
        /** It returns {@code false} where nothing is stated. */
        FLAG("OPTIONAL"),
        /** It returns an {@code Optional}. */
        OPTIONAL("OPTIONAL"),
        /** It returns a list. */
        LIST("LIST"),
        /** It returns a map, of what the type has no attribute for. */
        MAP("OPTIONAL");

        private final String multiplicity;

        Holder(String multiplicity) {
            this.multiplicity = multiplicity;
        }

        String multiplicity() {
            return multiplicity;
        }
    }
}
