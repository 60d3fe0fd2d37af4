package io.github.communique.rule;

import io.github.communique.report.Pointer;

/**
 * The values of a document that are missing from its release because they could not be read. Rules ask for them so that
 * one fault does not cause findings elsewhere. Readers supply this; a release built in Java has no unread values.
 */
public interface UnreadValues {

    /** No value is unread. */
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
     * Whether the value at a place, a value within it, or a value that contains it is unread.
     *
     * @param place a place in the release, for example {@code /participants/3/name}
     */
    boolean isAt(Pointer place);

    /** Whether an unread value has, or may have had, this local id. */
    boolean mayHaveId(String id);
}
