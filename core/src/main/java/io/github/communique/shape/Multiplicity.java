package io.github.communique.shape;

/** The number of values that an attribute can have. */
public enum Multiplicity {
    /** Exactly one. */
    REQUIRED,
    /** None or one. */
    OPTIONAL,
    /** Any number, in order. */
    LIST
}
