package io.github.communique.instrument;

/** How far an instrument has come. */
public enum InstrumentState {
    /** It is proposed. */
    PROPOSED,
    /** It is adopted, and not yet in force. */
    ADOPTED,
    /** It is in force. */
    IN_FORCE,
    /** It is adopted, and not in force. */
    NOT_IN_FORCE,
    /** It is repealed. */
    REPEALED
}
