package io.github.communique.mission;

/** The effect of a later decision on a mandate. */
public enum RenewalKind {
    /** Extends it. */
    EXTENDS,
    /** Changes it. */
    REVISES,
    /** Ends it. */
    TERMINATES
}
