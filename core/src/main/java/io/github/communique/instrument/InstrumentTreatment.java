package io.github.communique.instrument;

/** What a release says of an instrument. */
public enum InstrumentTreatment {
    /** The release announces that it is adopted. */
    ADOPTS,
    /** The release welcomes it. */
    WELCOMES,
    /** The release refers to it. */
    REFERS_TO,
    /** What the release announces rests on it. */
    ENABLED_BY,
    /** What the release announces amends it. */
    AMENDS,
    /** What the release announces makes it possible. */
    ENABLES,
    /** The release rejects it. */
    REJECTS
}
