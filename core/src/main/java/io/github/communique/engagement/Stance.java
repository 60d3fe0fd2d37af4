package io.github.communique.engagement;

/** How somebody stands to something. */
public enum Stance {
    /** Supports it. */
    SUPPORTS,
    /** Opposes it. */
    OPPOSES,
    /** Supports it under conditions. */
    CONDITIONAL,
    /** Takes no side. */
    NEUTRAL
}
