package io.github.communique.rule;

import io.github.communique.report.Pointer;

/**
 * What of a document is not in its release because it could not be read: so that one fault does not accuse its neighbours. A
 * reader knows it; of a release made in Java nothing is left out.
 */
public interface UnreadValues {

    /** Nothing is left out. */
    UnreadValues NOTHING = new UnreadValues() {
        @Override
        public boolean isAt(Pointer place) {
            return false;
        }

        @Override
        public boolean mayHaveId(String id) {
            return false;
        }
    };

    /**
     * Whether what stood at a place, something within it, or what it is within is left out.
     *
     * @param place a place in the release: {@code /participants/3/name}
     */
    boolean isAt(Pointer place);

    /** Whether something that is left out has, or may have had, this local id. */
    boolean mayHaveId(String id);
}
