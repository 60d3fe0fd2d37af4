package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.quote.TextAnchor;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.ValidationReport;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Multiplicity;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the certain fixes of a report to the release that was checked. Anchors are adjusted so that they still point
 * to the same words, and an anchor into a removed text is removed; nothing else changes.
 *
 * <pre>{@code
 * PressRelease fixed = Fixes.apply(release, ReleaseValidator.standard().validate(release));
 * }</pre>
 */
public final class Fixes {

    private final Set<Pointer> removed = new HashSet<>();
    private final Map<Pointer, TextEdits> edits = new HashMap<>();

    private Fixes(ValidationReport report) {
        report.getFindings().stream()
                .map(Finding::getFix)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(this::add);
    }

    /**
     * The release with all certain fixes of the report applied, or the release itself if there are none. If two fixes
     * change the same characters, only the first is applied; check the result again for the other. Takes time linear in
     * the size of the release.
     *
     * @param report the report on this release, by any validator
     */
    public static PressRelease apply(PressRelease release, ValidationReport report) {
        Fixes fixes = new Fixes(report);
        if (fixes.removed.isEmpty() && fixes.edits.isEmpty()) {
            return release;
        }
        return (PressRelease) Objects.requireNonNull(fixes.fixed(Shape.ofValue(release), release, Pointer.ROOT));
    }

    private void add(Fix fix) {
        if (fix.getReplacement().isEmpty()) {
            removed.add(fix.getPointer());
        } else {
            edits.computeIfAbsent(fix.getPointer(), pointer -> new TextEdits())
                    .add(
                            fix.getRange().orElse(TextEdits.WHOLE),
                            fix.getReplacement().get());
        }
    }

    /** The fixed value; the same value if no fix concerns it, null if it is removed. */
    private @Nullable Object fixed(Shape shape, Object value, Pointer pointer) {
        if (removed.contains(pointer)) {
            return null;
        }
        if (value instanceof TextAnchor anchor) {
            return moved(anchor);
        }
        Map<Attribute, @Nullable Object> changed = new HashMap<>();
        for (Attribute attribute : shape.getAttributes()) {
            Object before = attribute.get(value);
            if (before != null) {
                Object after = fixed(attribute, before, pointer.attribute(attribute.getName()));
                if (after != before) {
                    changed.put(attribute, after);
                }
            }
        }
        return changed.isEmpty() ? value : rebuilt(shape, value, changed);
    }

    private @Nullable Object fixed(Attribute attribute, Object value, Pointer pointer) {
        if (attribute.getMultiplicity() != Multiplicity.LIST) {
            return fixed(attribute.getKind(), value, pointer);
        }
        List<?> elements = (List<?>) value;
        List<Object> fixedElements = new ArrayList<>(elements.size());
        boolean isChanged = false;
        for (int i = 0; i < elements.size(); i++) {
            Object element = fixed(attribute.getKind(), elements.get(i), pointer.element(i));
            isChanged |= element != elements.get(i);
            if (element != null) {
                fixedElements.add(element);
            }
        }
        return isChanged ? fixedElements : value;
    }

    private @Nullable Object fixed(ValueKind kind, Object value, Pointer pointer) {
        if (kind instanceof ValueKind.ObjectKind object) {
            return fixed(object.shape(), value, pointer);
        }
        if (kind instanceof ValueKind.FamilyKind family) {
            return fixed(family.shapeOf(value), value, pointer);
        }
        TextEdits edit = edits.get(pointer);
        return edit != null && value instanceof String text
                ? edit.applyTo(text)
                : removed.contains(pointer) ? null : value;
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

    private @Nullable TextAnchor moved(TextAnchor anchor) {
        for (Pointer place = anchor.getBlock(); !place.equals(Pointer.ROOT); place = place.parent()) {
            if (removed.contains(place)) {
                return null;
            }
        }
        Pointer block = moved(anchor.getBlock());
        TextEdits edit = edits.get(anchor.getBlock());
        TextAnchor edited = edit == null ? anchor : edit.applyTo(anchor);
        return block.equals(anchor.getBlock())
                ? edited
                : edited.toBuilder().block(block).build();
    }

    /** The place of a value after removals from the lists that contain it. */
    private Pointer moved(Pointer pointer) {
        Pointer before = Pointer.ROOT;
        Pointer after = Pointer.ROOT;
        for (String step : pointer.steps()) {
            int index = index(step);
            after = index < 0 ? after.attribute(step) : after.element(index - removedBefore(before, index));
            before = before.attribute(step);
        }
        return after;
    }

    /** The number of removed elements of a list before an index. */
    private int removedBefore(Pointer list, int index) {
        int gone = 0;
        for (Pointer one : removed) {
            List<String> steps = one.steps();
            int at = steps.isEmpty() ? -1 : index(steps.get(steps.size() - 1));
            gone += at >= 0 && at < index && one.parent().equals(list) ? 1 : 0;
        }
        return gone;
    }

    private static int index(String step) {
        boolean isIndex = !step.isEmpty() && step.length() < 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return isIndex ? Integer.parseInt(step) : -1;
    }
}
