package io.github.communique.engagement;

/** Whether several counterparts were met together. */
public enum Arrangement {
    /** All in one meeting. */
    JOINT,
    /** Each in a meeting of their own. */
    SEPARATE,
    /** The release does not tell. */
    UNKNOWN
}
