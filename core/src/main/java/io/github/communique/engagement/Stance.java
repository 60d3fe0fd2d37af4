package io.github.communique.engagement;

/** The stance of a position. */
public enum Stance {
    /** Supports it. */
    SUPPORTS,
    /** Opposes it. */
    OPPOSES,
    /** Supports it on conditions. */
    CONDITIONAL,
    /** Takes no side. */
    NEUTRAL
}
