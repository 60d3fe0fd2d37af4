package io.github.communique.shape;

import io.github.communique.constraint.MalformedValueException;
import java.util.Arrays;
import java.util.List;

/**
 * Enforces the limits of one type's attributes when a value is built. Takes time linear in the number of values with
 * limits.
 */
final class ConstraintEnforcer {

    private final Class<?> type;
    private final Attribute[] limited;

    ConstraintEnforcer(Class<?> type, List<Attribute> attributes) {
        this.type = type;
        int count = 0;
        Attribute[] found = new Attribute[attributes.size()];
        for (Attribute attribute : attributes) {
            if (!attribute.getLimits().isEmpty()) {
                found[count++] = attribute;
            }
        }
        this.limited = Arrays.copyOf(found, count);
    }

    /**
     * Checks a newly built value.
     *
     * @throws MalformedValueException if an attribute is outside its limits
     */
    void enforce(Object value) {
        for (Attribute attribute : limited) {
            Object found = attribute.get(value);
            if (found instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    check(attribute, list.get(i));
                }
            } else if (found != null) {
                check(attribute, found);
            }
        }
    }

    private void check(Attribute attribute, Object value) {
        List<AttributeLimit> limits = attribute.getLimits();
        for (int i = 0; i < limits.size(); i++) {
            if (!limits.get(i).isKeptBy(value)) {
                throw new MalformedValueException(
                        "'" + value + "'",
                        limits.get(i).expected() + " for " + type.getSimpleName() + "." + attribute.getName());
            }
        }
    }
}
