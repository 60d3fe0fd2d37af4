package io.github.communique.metadata;

/** The position of a dateline. */
public enum DatelinePosition {
    /** At the head. */
    HEAD,
    /** At the foot. */
    FOOT
}
