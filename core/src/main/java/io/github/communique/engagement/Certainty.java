package io.github.communique.engagement;

/** How certain it is that an engagement takes or took place as stated. */
public enum Certainty {
    /** It is confirmed. */
    CONFIRMED,
    /** It is intended, but not confirmed. */
    PLANNED,
    /** Others report it. */
    REPORTED,
    /** It is not certain. */
    UNCERTAIN
}
