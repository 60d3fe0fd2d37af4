package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.report.Pointer;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Visits every value of a release that is of a wanted type, each once, in the order of the release. Goes only where such a
 * value can be: which attributes lead to one is found out once.
 */
final class SubjectWalk {

    private final Set<Class<?>> wanted;
    private final Map<Shape, List<Attribute>> leading = new HashMap<>();

    /**
     * Makes a walk to the values of these types.
     *
     * @throws IllegalArgumentException if no value of a release can be of one of them
     */
    SubjectWalk(Set<Class<?>> wanted) {
        this.wanted = Set.copyOf(wanted);
        Map<Shape, Boolean> leads = new HashMap<>();
        for (Shape shape :
                Shape.ofBuilder(PressRelease.builder()).withAllWithin().values()) {
            leads.put(shape, isWanted(shape));
        }
        prepare(leads);
        for (Class<?> type : wanted) {
            if (leads.keySet().stream().noneMatch(shape -> type.isAssignableFrom(shape.getType()))) {
                throw new IllegalArgumentException(
                        "a rule is on " + type.getName() + ", which is no value of a release that has attributes");
            }
        }
    }

    /** Takes the values visited. */
    interface Visitor {
        void visit(Shape shape, Object subject, Pointer pointer);
    }

    void visit(Object release, Visitor visitor) {
        visit(Shape.ofValue(release), release, Pointer.ROOT, visitor);
    }

    private void visit(Shape shape, Object value, Pointer pointer, Visitor visitor) {
        visitor.visit(shape, value, pointer);
        for (Attribute attribute : leading.getOrDefault(shape, List.of())) {
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

    /** Finds which attributes lead from a shape to a wanted type; shapes may contain themselves. */
    private void prepare(Map<Shape, Boolean> leads) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Shape, Boolean> entry : leads.entrySet()) {
                if (!entry.getValue() && leadsOn(entry.getKey(), leads)) {
                    entry.setValue(true);
                    changed = true;
                }
            }
        }
        for (Shape shape : leads.keySet()) {
            leading.put(
                    shape,
                    shape.getAttributes().stream()
                            .filter(attribute -> shapesOf(attribute).stream().anyMatch(leads::get))
                            .toList());
        }
    }

    private boolean isWanted(Shape shape) {
        return wanted.stream().anyMatch(type -> type.isAssignableFrom(shape.getType()));
    }

    private static boolean leadsOn(Shape shape, Map<Shape, Boolean> leads) {
        return shape.getAttributes().stream()
                .flatMap(attribute -> shapesOf(attribute).stream())
                .anyMatch(leads::get);
    }

    private static Collection<Shape> shapesOf(Attribute attribute) {
        if (attribute.getKind() instanceof ValueKind.ObjectKind object) {
            return List.of(object.shape());
        }
        return attribute.getKind() instanceof ValueKind.FamilyKind family
                ? family.variants().values()
                : List.of();
    }
}
