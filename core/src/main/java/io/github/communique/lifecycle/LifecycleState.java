package io.github.communique.lifecycle;

/** The state of a release. */
public enum LifecycleState {
    /** Being written. */
    DRAFT,
    /** Submitted for approval. */
    SUBMITTED,
    /** To be published at a set time. */
    SCHEDULED,
    /** Distributed, but not to be published yet. */
    EMBARGOED,
    /** Published. */
    PUBLISHED,
    /** Published and corrected since. */
    CORRECTED,
    /** Held back before publication. */
    WITHHELD,
    /** Withdrawn after publication; a note stays. */
    WITHDRAWN,
    /** Retracted because it was wrong. */
    RETRACTED,
    /** Taken down without a statement on its content. */
    TAKEN_DOWN,
    /** Replaced by another release. */
    SUPERSEDED,
    /** Kept for the record. */
    ARCHIVED
}
