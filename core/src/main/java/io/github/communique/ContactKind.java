package io.github.communique;

/** For whom a contact is. */
public enum ContactKind {
    /** For the press. */
    PRESS,
    /** For the public. */
    PUBLIC,
    /** A help line. */
    HELP_LINE
}
