package io.github.communique.intake.store;

/** How a version came about. */
public enum VersionOrigin {
    /** It was sent. */
    SENT,
    /** A person accepted fixes. */
    FIXED,
    /** A person accepted the release as it is. */
    ACCEPTED
}
