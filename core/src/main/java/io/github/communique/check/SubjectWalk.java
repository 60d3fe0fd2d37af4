package io.github.communique.check;

import io.github.communique.PressRelease;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.TypeGraph;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Visits every value of a release that has one of the wanted types, each once, in the order of the release. It descends
 * only into attributes that can lead to such a value, which is determined once.
 */
public final class SubjectWalk {

    /** The wanted types and all types that can contain one. */
    private final Set<String> leadingTypes;

    private final ConcurrentMap<Shape, Attribute[]> leading = new ConcurrentHashMap<>();

    /**
     * Creates a walk to the values of these types.
     *
     * @throws IllegalArgumentException if a release can contain no value of one of them
     */
    public static SubjectWalk to(Set<Class<?>> wanted) {
        return new SubjectWalk(ofRelease().leadingTo(names(wanted)));
    }

    private SubjectWalk(Set<String> leadingTypes) {
        this.leadingTypes = leadingTypes;
    }

    /** A walk to the values that refer to others by local ids. */
    public static SubjectWalk toReferences() {
        TypeGraph graph = ofRelease();
        return new SubjectWalk(graph.leadingTo(graph.referring()));
    }

    private static TypeGraph ofRelease() {
        return Shape.ofBuilder(PressRelease.builder()).getTypeGraph();
    }

    private static Set<String> names(Set<Class<?>> wanted) {
        TypeGraph graph = ofRelease();
        Set<String> names = new HashSet<>();
        for (Class<?> type : wanted) {
            if (!graph.has(type.getName())) {
                throw new IllegalArgumentException(
                        "a rule has the subject " + type.getName() + ", which is not a value type of releases");
            }
            names.add(type.getName());
        }
        return names;
    }

    /** Receives the visited values. */
    public interface Visitor {
        /** Receives one value and its place. */
        void visit(Shape shape, Object subject, Pointer pointer);
    }

    /** Visits the wanted values and the values that contain them, in the order of the release. */
    public void visit(Object release, Visitor visitor) {
        visit(Shape.ofValue(release), release, Pointer.ROOT, visitor);
    }

    private void visit(Shape shape, Object value, Pointer pointer, Visitor visitor) {
        visitor.visit(shape, value, pointer);
        for (Attribute attribute : leading(shape)) {
            Object found = attribute.get(value);
            if (found == null) {
                continue;
            }
            Pointer place = pointer.attribute(attribute.getName());
            if (attribute.getMultiplicity() == Multiplicity.LIST) {
                List<?> elements = (List<?>) found;
                for (int i = 0; i < elements.size(); i++) {
                    visit(shapeOf(attribute, elements.get(i)), elements.get(i), place.element(i), visitor);
                }
            } else {
                visit(shapeOf(attribute, found), found, place, visitor);
            }
        }
    }

    private static Shape shapeOf(Attribute attribute, Object value) {
        return attribute.getKind() instanceof ValueKind.FamilyKind family
                ? family.shapeOf(value)
                : ((ValueKind.ObjectKind) attribute.getKind()).shape();
    }

    /** Computed at the first value of the shape, so that types which no release uses are not loaded. */
    private Attribute[] leading(Shape shape) {
        Attribute[] known = leading.get(shape);
        if (known == null) {
            List<Attribute> found = new ArrayList<>();
            for (Attribute attribute : shape.getAttributes()) {
                if (leads(attribute.getKind())) {
                    found.add(attribute);
                }
            }
            known = found.toArray(new Attribute[0]);
            leading.put(shape, known);
        }
        return known;
    }

    private boolean leads(ValueKind kind) {
        return kind instanceof ValueKind.ObjectKind object && leadingTypes.contains(object.typeName())
                || kind instanceof ValueKind.FamilyKind family
                        && leadingTypes.contains(family.type().getName());
    }
}
