package io.github.communique.document;

/** What kind of media it is. */
public enum MediaKind {
    /** A picture. */
    IMAGE,
    /** A film. */
    VIDEO,
    /** A recording of sound. */
    AUDIO,
    /** Another kind. */
    OTHER
}
