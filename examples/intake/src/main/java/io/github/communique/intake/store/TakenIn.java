package io.github.communique.intake.store;

/** What became of a release that was sent. */
public record TakenIn(Outcome outcome, StoredRelease release) {

    /** What became of it. */
    public enum Outcome {
        /** It is stored. */
        STORED,
        /** The same was stored before, and nothing changed. */
        KNOWN,
        /** Another content is stored under this id; nothing changed. */
        OTHER_CONTENT
    }
}
