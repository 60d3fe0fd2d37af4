package io.github.communique.engagement;

/** Whether several counterparts were met together or one by one. */
public enum Arrangement {
    /** All in one meeting. */
    JOINT,
    /** Each in a separate meeting. */
    SEPARATE,
    /** The release does not say. */
    UNKNOWN
}
