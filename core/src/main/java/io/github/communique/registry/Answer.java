package io.github.communique.registry;

/** What a registry says: where its data do not tell, unknown, never a guess. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The data do not tell, or are not verified. */
    UNKNOWN
}
