package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts findings in the order of a release: by the attributes of its types, the elements of its lists, and the places in its texts. */
final class ReleaseOrder implements Comparator<Finding> {

    private final PressRelease release;

    ReleaseOrder(PressRelease release) {
        this.release = release;
    }

    @Override
    public int compare(Finding one, Finding other) {
        int order = compare(one.getPointer().steps(), other.getPointer().steps());
        return order == 0 ? Integer.compare(start(one), start(other)) : order;
    }

    private static int start(Finding finding) {
        return finding.getRange().isPresent() ? finding.getRange().get().start() : -1;
    }

    private int compare(List<String> steps, List<String> others) {
        Object value = release;
        int common = Math.min(steps.size(), others.size());
        for (int i = 0; i < common; i++) {
            String step = steps.get(i);
            if (!step.equals(others.get(i))) {
                int order = Integer.compare(rank(value, step), rank(value, others.get(i)));
                return order == 0 ? step.compareTo(others.get(i)) : order;
            }
            value = valueAt(value, step);
        }
        return Integer.compare(steps.size(), others.size());
    }

    /** The place of a member among those of a value, or of an element in its list; the last one if it is not known. */
    private static int rank(@Nullable Object value, String step) {
        if (value == null || value instanceof List<?>) {
            return index(step);
        }
        int attribute = Shape.ofValue(value).indexOf(step);
        return attribute < 0 ? Integer.MAX_VALUE : attribute;
    }

    private static @Nullable Object valueAt(@Nullable Object value, String step) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> elements) {
            int index = index(step);
            return index < elements.size() ? elements.get(index) : null;
        }
        Attribute attribute = Shape.ofValue(value).find(step);
        if (attribute == null || !hasAttributes(attribute)) {
            return null;
        }
        return attribute.get(value);
    }

    private static boolean hasAttributes(Attribute attribute) {
        return attribute.getKind() instanceof ValueKind.ObjectKind
                || attribute.getKind() instanceof ValueKind.FamilyKind;
    }

    private static int index(String step) {
        boolean isIndex = !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }
}
