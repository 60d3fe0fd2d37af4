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

/** What of a document had to be left out of its release, noted while it is read. */
public final class CollectedUnreadValues implements UnreadValues {

    /** So many places are distinguished; of a document with more, any place counts as one. */
    private static final int MOST_PLACES = 10_000;

    private final Set<String> ids = new HashSet<>();
    private final Set<Pointer> places = new HashSet<>();

    /** The places, and all in which one is. */
    private final Set<Pointer> concerned = new HashSet<>();

    private final Map<Pointer, Gaps> elements = new HashMap<>();
    private boolean hasUnknownIds;

    /** Notes the local id of a value that is left out. */
    void id(String id) {
        ids.add(id);
    }

    /** How many local ids were noted. */
    int countOfIds() {
        return ids.size();
    }

    /** Notes that a local id itself is left out. */
    void unknownId() {
        hasUnknownIds = true;
    }

    /** Notes that a value of an attribute is left out of which no local id was noted, though it may have had one. */
    void unknownIdOf(Attribute attribute) {
        hasUnknownIds |= attribute.getKind() instanceof ValueKind.ObjectKind kind
                ? hasId(kind.shape())
                : attribute.getKind() instanceof ValueKind.FamilyKind family
                        && family.variants().values().stream().anyMatch(CollectedUnreadValues::hasId);
    }

    private static boolean hasId(Shape shape) {
        return shape.find(ShapeReader.ID) != null;
    }

    /** Notes the place in the document of a value that is left out. */
    void value(Pointer place) {
        if (concerned.size() < MOST_PLACES) {
            places.add(place);
            Pointer at = place;
            while (concerned.add(at) && !at.equals(Pointer.ROOT)) {
                at = at.parent();
            }
        }
    }

    /** Notes that an element of a list is left out, both counted in the document. */
    void element(Pointer list, int index) {
        value(list.element(index));
        elements.computeIfAbsent(list, key -> new Gaps()).add(index);
    }

    /** Whether all of the document is in the release. */
    public boolean isNothing() {
        return places.isEmpty();
    }

    @Override
    public boolean isAt(Pointer place) {
        if (concerned.size() >= MOST_PLACES) {
            return true;
        }
        Pointer inDocument = inDocument(place);
        return concerned.contains(inDocument) || isWithin(inDocument);
    }

    /** Whether a place is within one that is left out. */
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
     * The finding with its place in the document instead of the release. A fix elsewhere in the document than in the release is no
     * longer certain, since it may be applied to either.
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

    /** The elements of one list that are left out, by their index in the document. */
    private static final class Gaps {

        private int[] indexes = new int[4];
        private int size;

        /** Adds an index, greater than those before. */
        void add(int index) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, size * 2);
            }
            indexes[size++] = index;
        }

        /** The index in the document of an element of the release. Logarithmic. */
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
