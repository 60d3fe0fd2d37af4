package io.github.communique.shape;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the shapes of all types that attributes lead to. */
final class ShapeGraph {

    private ShapeGraph() {}

    static Map<Class<?>, Shape> from(Shape root) {
        Map<Class<?>, Shape> shapes = new LinkedHashMap<>();
        collect(root, shapes);
        return Collections.unmodifiableMap(shapes);
    }

    private static void collect(Shape shape, Map<Class<?>, Shape> shapes) {
        if (shapes.putIfAbsent(shape.getType(), shape) == null) {
            for (Attribute attribute : shape.getAttributes()) {
                within(attribute.getKind()).forEach(next -> collect(next, shapes));
            }
        }
    }

    private static Collection<Shape> within(ValueKind kind) {
        if (kind instanceof ValueKind.ObjectKind object) {
            return List.of(object.shape());
        }
        return kind instanceof ValueKind.FamilyKind family ? family.variants().values() : List.of();
    }
}
