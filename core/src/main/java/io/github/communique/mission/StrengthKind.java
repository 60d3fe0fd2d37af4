package io.github.communique.mission;

/** What a stated strength is. */
public enum StrengthKind {
    /** The strength that is planned. */
    PLANNED,
    /** The highest strength that the mandate allows. */
    AUTHORISED,
    /** The strength that there is. */
    ACTUAL
}
