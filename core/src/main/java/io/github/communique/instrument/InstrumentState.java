package io.github.communique.instrument;

/** How far an instrument has come. */
public enum InstrumentState {
    /** It is proposed. */
    PROPOSED,
    /** It is adopted; its entry into force is still to come, or not stated. */
    ADOPTED,
    /** It is in force. */
    IN_FORCE,
    /** It was adopted, but never came into force or is no longer in force. */
    NOT_IN_FORCE,
    /** It is repealed. */
    REPEALED
}
