package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import io.github.communique.time.DateExpression;
import io.github.communique.time.Stamp;
import java.util.List;
import java.util.function.BiConsumer;

/** All stamps of a release, in attributes of any type, in the order of the release. */
public final class StampsOfRelease {

    private final BiConsumer<Stamp, Pointer> visitor;

    private StampsOfRelease(BiConsumer<Stamp, Pointer> visitor) {
        this.visitor = visitor;
    }

    /** Passes each stamp with the place of its attribute. Takes time linear in the size of the release. */
    public static void visit(PressRelease release, BiConsumer<Stamp, Pointer> visitor) {
        new StampsOfRelease(visitor).visit(Shape.ofValue(release), release, Pointer.ROOT);
    }

    private void visit(Shape shape, Object value, Pointer pointer) {
        for (Attribute attribute : shape.getAttributes()) {
            if (holdsStamps(attribute.getKind())) {
                Object found = attribute.get(value);
                if (found != null) {
                    visit(attribute, found, pointer.attribute(attribute.getName()));
                }
            }
        }
    }

    private void visit(Attribute attribute, Object found, Pointer pointer) {
        if (attribute.getMultiplicity() == Multiplicity.LIST) {
            List<?> elements = (List<?>) found;
            for (int i = 0; i < elements.size(); i++) {
                visit(elements.get(i), pointer.element(i));
            }
        } else {
            visit(found, pointer);
        }
    }

    private void visit(Object value, Pointer pointer) {
        if (value instanceof Stamp stamp) {
            visitor.accept(stamp, pointer);
        } else if (!(value instanceof DateExpression)) {
            visit(Shape.ofValue(value), value, pointer);
        }
    }

    private static boolean holdsStamps(ValueKind kind) {
        return kind instanceof ValueKind.ObjectKind
                || kind instanceof ValueKind.FamilyKind
                || kind instanceof ValueKind.ScalarKind scalar && scalar.type().isAssignableFrom(Stamp.class);
    }
}
