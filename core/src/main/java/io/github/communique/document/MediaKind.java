package io.github.communique.document;

/** The kind of a media file. */
public enum MediaKind {
    /** A picture. */
    IMAGE,
    /** A film. */
    VIDEO,
    /** A sound recording. */
    AUDIO,
    /** Another kind. */
    OTHER
}
