package io.github.communique;

/** Where the dateline stands. */
public enum DatelinePosition {
    /** At the head. */
    HEAD,
    /** At the foot. */
    FOOT
}
