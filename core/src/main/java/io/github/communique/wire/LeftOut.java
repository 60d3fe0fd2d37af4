package io.github.communique.wire;

import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Pointer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a document had to be left out of its release, so that what remains is accused neither for its neighbours nor at
 * their places.
 */
final class LeftOut {

    private final Set<String> ids = new HashSet<>();
    private final Map<Pointer, BitSet> elements = new HashMap<>();

    /** Notes the local id of a value that is left out. */
    void id(String id) {
        ids.add(id);
    }

    /** Notes that an element of a list is left out, both counted in the document. */
    void element(Pointer list, int index) {
        elements.computeIfAbsent(list, key -> new BitSet()).set(index);
    }

    /** The local ids of what is left out; they count as known. */
    Set<String> ids() {
        return ids;
    }

    /**
     * The finding with its place in the document instead of the release. A fix elsewhere in the document than in the release is no
     * longer certain, since it may be applied to either.
     */
    Finding inDocument(Finding finding) {
        if (elements.isEmpty()) {
            return finding;
        }
        Optional<Fix> fix =
                finding.getFix().filter(one -> inDocument(one.pointer()).equals(one.pointer()));
        return finding.toBuilder()
                .pointer(inDocument(finding.getPointer()))
                .fix(fix)
                .build();
    }

    private Pointer inDocument(Pointer inRelease) {
        Pointer place = Pointer.ROOT;
        for (String step : inRelease.steps()) {
            BitSet gone = elements.get(place);
            place = gone == null ? place.attribute(step) : place.element(kept(gone, Integer.parseInt(step)));
        }
        return place;
    }

    /** The index in the document of the element that has an index among those kept. */
    private static int kept(BitSet gone, int index) {
        int found = gone.nextClearBit(0);
        for (int i = 0; i < index; i++) {
            found = gone.nextClearBit(found + 1);
        }
        return found;
    }
}
