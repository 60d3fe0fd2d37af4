package io.github.communique.quote;

/** The position of an attribution relative to the quoted words. */
public enum AttributionPlace {
    /** Before the words. */
    BEFORE,
    /** Between the words. */
    AMID,
    /** After the words. */
    AFTER
}
