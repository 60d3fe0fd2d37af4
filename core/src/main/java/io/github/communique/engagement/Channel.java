package io.github.communique.engagement;

/** How those who take part come together. */
public enum Channel {
    /** In one place. */
    IN_PERSON,
    /** By telephone. */
    TELEPHONE,
    /** By video. */
    VIDEO,
    /** In writing. */
    WRITING,
    /** In one place and by video. */
    HYBRID
}
