package io.github.communique.shape;

/** How many values an attribute has. */
public enum Multiplicity {
    /** Exactly one. */
    REQUIRED,
    /** None or one. */
    OPTIONAL,
    /** Any number, in order. */
    LIST
}
