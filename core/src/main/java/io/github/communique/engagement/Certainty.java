package io.github.communique.engagement;

/** How certain it is that an engagement takes or took place as stated. */
public enum Certainty {
    /** Confirmed. */
    CONFIRMED,
    /** Planned. */
    PLANNED,
    /** Reported by others. */
    REPORTED,
    /** Not certain. */
    UNCERTAIN
}
