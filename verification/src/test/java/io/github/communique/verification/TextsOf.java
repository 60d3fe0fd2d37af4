package io.github.communique.verification;

import io.github.communique.PressRelease;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All values of a release that are texts on the wire, by pointer; found through the shapes. */
final class TextsOf {

    private final Map<String, String> texts = new HashMap<>();

    private TextsOf() {}

    static Map<String, String> release(PressRelease release) {
        TextsOf all = new TextsOf();
        all.collect(Shape.ofBuilder(PressRelease.builder()), release, "");
        return all.texts;
    }

    private void collect(Shape shape, Object value, String pointer) {
        for (Attribute attribute : shape.getAttributes()) {
            Object found = attribute.get(value);
            String place = pointer + "/" + attribute.getName();
            if (found != null && attribute.getMultiplicity() == Multiplicity.LIST) {
                List<?> elements = (List<?>) found;
                for (int i = 0; i < elements.size(); i++) {
                    single(attribute.getKind(), elements.get(i), place + "/" + i);
                }
            } else if (found != null) {
                single(attribute.getKind(), found, place);
            }
        }
    }

    private void single(ValueKind kind, Object value, String pointer) {
        if (kind instanceof ValueKind.ObjectKind object) {
            collect(object.shape(), value, pointer);
        } else if (kind instanceof ValueKind.FamilyKind family) {
            collect(family.shapeOf(value), value, pointer);
        } else {
            texts.put(pointer, value.toString());
        }
    }
}
