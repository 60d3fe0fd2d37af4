package io.github.communique.wire.reading;

import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import io.github.communique.rule.UnreadValues;
import io.github.communique.shape.Attribute;
import io.github.communique.shape.Shape;
import io.github.communique.shape.ValueKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a document that could not be read, recorded while it is read. */
public final class CollectedUnreadValues implements UnreadValues {

    /** The maximum number of places that are distinguished; beyond it, every place of the document counts as unread. */
    private static final int MAX_PLACES = 10_000;

    private final Set<String> ids = new HashSet<>();
    private final Set<Pointer> places = new HashSet<>();

    /** The unread places and all places that contain one. */
    private final Set<Pointer> concerned = new HashSet<>();

    private final Map<Pointer, Gaps> elements = new HashMap<>();
    private boolean hasUnknownIds;

    /** Records the local id of an unread value. */
    void id(String id) {
        ids.add(id);
    }

    /** The number of local ids recorded. */
    int countOfIds() {
        return ids.size();
    }

    /** Records that a local id itself could not be read. */
    void unknownId() {
        hasUnknownIds = true;
    }

    /** Records an unread value of an attribute whose local id, if it had one, was not recorded. */
    void unknownIdOf(Attribute attribute) {
        hasUnknownIds |= attribute.getKind() instanceof ValueKind.ObjectKind kind
                ? hasId(kind.shape())
                : attribute.getKind() instanceof ValueKind.FamilyKind family
                        && family.variants().values().stream().anyMatch(CollectedUnreadValues::hasId);
    }

    private static boolean hasId(Shape shape) {
        return shape.find(ShapeReader.ID) != null;
    }

    /** Records the place in the document of an unread value. */
    void value(Pointer place) {
        if (concerned.size() < MAX_PLACES) {
            places.add(place);
            Pointer at = place;
            while (concerned.add(at) && !at.equals(Pointer.ROOT)) {
                at = at.parent();
            }
        }
    }

    /** Records an unread element of a list; pointer and index refer to the document. */
    void element(Pointer list, int index) {
        value(list.element(index));
        elements.computeIfAbsent(list, key -> new Gaps()).add(index);
    }

    /** Whether every value of the document is in the release. */
    public boolean isNothing() {
        return places.isEmpty();
    }

    @Override
    public boolean isAt(Pointer place) {
        if (concerned.size() >= MAX_PLACES) {
            return true;
        }
        Pointer inDocument = inDocument(place);
        return concerned.contains(inDocument) || isWithin(inDocument);
    }

    /** Whether a place is within an unread value. */
    private boolean isWithin(Pointer place) {
        Pointer outer = place;
        while (!outer.equals(Pointer.ROOT) && !places.contains(outer)) {
            outer = outer.parent();
        }
        return places.contains(outer);
    }

    @Override
    public boolean mayHaveId(String id) {
        return hasUnknownIds || ids.contains(id);
    }

    /**
     * The finding with its place in the document instead of the release. If these differ, the fix is removed, since it
     * could be applied to either.
     */
    public Finding inDocument(Finding finding) {
        if (elements.isEmpty()) {
            return finding;
        }
        Optional<Fix> fix =
                finding.getFix().filter(one -> inDocument(one.getPointer()).equals(one.getPointer()));
        return finding.toBuilder()
                .pointer(inDocument(finding.getPointer()))
                .fix(fix)
                .build();
    }

    private Pointer inDocument(Pointer inRelease) {
        Pointer place = Pointer.ROOT;
        for (String step : inRelease.steps()) {
            Gaps gaps = elements.get(place);
            place = gaps == null ? place.attribute(step) : place.element(gaps.inDocument(Integer.parseInt(step)));
        }
        return place;
    }

    /** The unread elements of one list, by their index in the document. */
    private static final class Gaps {

        private int[] indexes = new int[4];
        private int size;

        /** Adds an index, which must be greater than the previous ones. */
        void add(int index) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, size * 2);
            }
            indexes[size++] = index;
        }

        /** The index in the document of an element of the release. Takes logarithmic time. */
        int inDocument(int index) {
            int before = 0;
            int after = size;
            while (before < after) {
                int middle = (before + after) >>> 1;
                if (indexes[middle] - middle <= index) {
                    before = middle + 1;
                } else {
                    after = middle;
                }
            }
            return index + before;
        }
    }
}
