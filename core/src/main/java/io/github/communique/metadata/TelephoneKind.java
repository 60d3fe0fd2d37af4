package io.github.communique.metadata;

/** What a number is for. */
public enum TelephoneKind {
    /** A telephone in one place. */
    LANDLINE,
    /** A mobile telephone. */
    MOBILE,
    /** Text messages. */
    TEXT_MESSAGES,
    /** Fax. */
    FAX,
    /** Another use; the label says which. */
    OTHER
}
