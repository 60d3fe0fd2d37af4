package io.github.communique.mission;

/** What a later decision does to a mandate. */
public enum RenewalKind {
    /** Extends it. */
    EXTENDS,
    /** Changes it. */
    REVISES,
    /** Ends it. */
    TERMINATES
}
