package io.github.communique.metadata;

/** The audience of a contact. */
public enum ContactKind {
    /** For the press. */
    PRESS,
    /** For the public. */
    PUBLIC,
    /** A help line. */
    HELP_LINE
}
