package io.github.communique.metadata;

/** Where the dateline stands. */
public enum DatelinePosition {
    /** At the head. */
    HEAD,
    /** At the foot. */
    FOOT
}
