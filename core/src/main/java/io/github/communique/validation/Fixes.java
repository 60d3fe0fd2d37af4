package io.github.communique.validation;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.report.ValidationReport;
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
 * to the same words, by position or by these words as they are after the fixes, and an anchor into a removed text is removed; nothing else
 * changes.
 *
 * <pre>{@code
 * PressRelease fixed = Fixes.apply(release, ReleaseValidator.standard().validate(release));
 * }</pre>
 */
public final class Fixes extends ValueRewrite {

    private final Set<Pointer> removed = new HashSet<>();
    private final Map<Pointer, TextEdits> edits = new HashMap<>();

    private final MovedAnchors anchors;

    private Fixes(PressRelease release, ValidationReport report) {
        report.getFindings().stream()
                .map(Finding::getFix)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(this::add);
        anchors = new MovedAnchors(release, edits, this::isRemoved);
    }

    /**
     * The release with all certain fixes of the report applied, or the release itself if there are none. If two fixes
     * change the same characters, only the first is applied; check the result again for the other. Takes time linear in
     * the size of the release.
     *
     * @param report the report on this release, by any validator
     */
    public static PressRelease apply(PressRelease release, ValidationReport report) {
        boolean hasFixes = report.getFindings().stream()
                .anyMatch(finding -> finding.getFix().isPresent());
        return hasFixes ? (PressRelease) Objects.requireNonNull(new Fixes(release, report).rewrite(release)) : release;
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

    /** The value to be mended itself where something in it may be concerned; null if it is to be left out. */
    @Override
    @Nullable
    Object replacement(Object value, Pointer pointer) {
        if (removed.contains(pointer)) {
            return null;
        }
        if (value instanceof TextAnchor anchor) {
            return moved(anchor);
        }
        TextEdits edit = edits.get(pointer);
        return edit != null && value instanceof String text ? edit.applyTo(text) : value;
    }

    private @Nullable TextAnchor moved(TextAnchor anchor) {
        TextAnchor moved = anchors.moved(anchor);
        Pointer stated = anchor.getBlock().orElse(null);
        if (moved == null || stated == null) {
            return moved;
        }
        Pointer block = moved(stated);
        return block.equals(stated) ? moved : moved.toBuilder().block(block).build();
    }

    private boolean isRemoved(Pointer pointer) {
        for (Pointer place = pointer; !place.equals(Pointer.ROOT); place = place.parent()) {
            if (removed.contains(place)) {
                return true;
            }
        }
        return false;
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
