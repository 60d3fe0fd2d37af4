package io.github.communique.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Iterates over the values of a document that have a local id. They are elements of lists of the document's root. */
public final class LocalIds {

    private static final String ID = "id";

    private LocalIds() {}

    /** Receives the values. */
    public interface Visitor {

        /**
         * Receives one value.
         *
         * @param list the attribute of the root that contains it
         * @param index its index in the list, from 0
         * @param shape its shape
         * @param id its local id
         * @param value the value
         */
        void visit(Attribute list, int index, Shape shape, String id, Object value);
    }

    /** The first value with a local id that is of a type; empty if there is none. Linear in the values with a local id. */
    public static <T> Optional<T> find(Object root, String id, Class<T> type) {
        List<T> found = new ArrayList<>();
        forEach(root, (list, index, shape, localId, value) -> {
            if (localId.equals(id) && type.isInstance(value)) {
                found.add(type.cast(value));
            }
        });
        return found.stream().findFirst();
    }

    /**
     * Visits the values with a local id in the order of the document. Takes time linear in the number of elements of
     * the root's lists.
     */
    public static void forEach(Object root, Visitor visitor) {
        for (Attribute attribute : Shape.ofValue(root).getAttributes()) {
            if (attribute.getMultiplicity() == Multiplicity.LIST
                    && (attribute.getKind() instanceof ValueKind.ObjectKind
                            || attribute.getKind() instanceof ValueKind.FamilyKind)
                    && attribute.get(root) instanceof List<?> elements) {
                visit(attribute, elements, visitor);
            }
        }
    }

    private static void visit(Attribute list, List<?> elements, Visitor visitor) {
        for (int i = 0; i < elements.size(); i++) {
            Object value = elements.get(i);
            Shape shape = Shape.ofValue(value);
            String id = idOf(shape, value);
            if (id != null) {
                visitor.visit(list, i, shape, id, value);
            }
        }
    }

    private static @Nullable String idOf(Shape shape, Object value) {
        Attribute id = shape.find(ID);
        return id == null ? null : (String) id.get(value);
    }
}
