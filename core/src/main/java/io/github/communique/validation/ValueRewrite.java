package io.github.communique.validation;

import io.github.communique.report.Pointer;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a value anew with some of the values in it replaced or left out; what nothing changes stays the same object. */
abstract class ValueRewrite {

    /** What takes the place of a value; the value itself to go on with the values in it; null to leave it out. */
    abstract @Nullable Object replacement(Object value, Pointer pointer);

    /** The value with its replacements, the same value if nothing in it is replaced; null if it is left out. */
    final @Nullable Object rewrite(Object value) {
        return rewrite(Shape.ofValue(value), value, Pointer.ROOT);
    }

    private @Nullable Object rewrite(Shape shape, Object value, Pointer pointer) {
        Object replaced = replacement(value, pointer);
        if (replaced != value) {
            return replaced;
        }
        Map<Attribute, @Nullable Object> changed = new HashMap<>();
        for (Attribute attribute : shape.getAttributes()) {
            Object before = attribute.get(value);
            if (before != null) {
                Object after = rewrite(attribute, before, pointer.attribute(attribute.getName()));
                if (after != before) {
                    changed.put(attribute, after);
                }
            }
        }
        return changed.isEmpty() ? value : rebuilt(shape, value, changed);
    }

    private @Nullable Object rewrite(Attribute attribute, Object value, Pointer pointer) {
        if (attribute.getMultiplicity() != Multiplicity.LIST) {
            return rewrite(attribute.getKind(), value, pointer);
        }
        List<?> elements = (List<?>) value;
        List<Object> rewritten = new ArrayList<>(elements.size());
        boolean isChanged = false;
        for (int i = 0; i < elements.size(); i++) {
            Object element = rewrite(attribute.getKind(), elements.get(i), pointer.element(i));
            isChanged |= element != elements.get(i);
            if (element != null) {
                rewritten.add(element);
            }
        }
        return isChanged ? rewritten : value;
    }

    private @Nullable Object rewrite(ValueKind kind, Object value, Pointer pointer) {
        if (kind instanceof ValueKind.ObjectKind object) {
            return rewrite(object.shape(), value, pointer);
        }
        return kind instanceof ValueKind.FamilyKind family
                ? rewrite(family.shapeOf(value), value, pointer)
                : replacement(value, pointer);
    }

    private static Object rebuilt(Shape shape, Object value, Map<Attribute, @Nullable Object> changed) {
        Object builder = shape.newBuilder();
        for (Attribute attribute : shape.getAttributes()) {
            Object part = changed.containsKey(attribute) ? changed.get(attribute) : attribute.get(value);
            if (part != null) {
                attribute.set(builder, part);
            }
        }
        shape.getExtensions().ifPresent(extensions -> {
            Object members = extensions.get(value);
            if (members != null) {
                extensions.set(builder, members);
            }
        });
        return shape.build(builder);
    }
}
