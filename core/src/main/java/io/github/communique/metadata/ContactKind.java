package io.github.communique.metadata;

/** For whom a contact is. */
public enum ContactKind {
    /** For the press. */
    PRESS,
    /** For the public. */
    PUBLIC,
    /** A help line. */
    HELP_LINE
}
