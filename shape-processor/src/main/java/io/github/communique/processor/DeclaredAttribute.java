package io.github.communique.processor;

import java.util.List;

/**
 * An attribute as declared.
 *
 * @param name its name in Java and on the wire
 * @param getter the name of its getter
 * @param holder how its getter holds its values
 * @param kind the kind of its values; for a list or an {@code Optional}, that of the contents
 * @param limits the limits on each value, as Java expressions
 * @param targets the names on the wire of the types to which it refers
 */
record DeclaredAttribute(
        String name, String getter, Holder holder, DeclaredKind kind, List<String> limits, List<String> targets) {

    /** How a getter holds values. */
    enum Holder {
        /** It returns the value, which is always present. */
        VALUE("REQUIRED"),
        /** It returns {@code false} if nothing is stated. */
        FLAG("OPTIONAL"),
        /** It returns an {@code Optional}. */
        OPTIONAL("OPTIONAL"),
        /** It returns a list. */
        LIST("LIST"),
        /** It returns a map of unknown members. */
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
