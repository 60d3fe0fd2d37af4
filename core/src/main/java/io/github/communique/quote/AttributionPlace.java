package io.github.communique.quote;

/** Where the attribution stands in relation to the words. */
public enum AttributionPlace {
    /** Before the words. */
    BEFORE,
    /** Between the words. */
    AMID,
    /** After the words. */
    AFTER
}
