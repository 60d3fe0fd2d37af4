package io.github.communique.instrument;

/** What kind of act an instrument is. */
public enum InstrumentKind {
    /** A resolution. */
    RESOLUTION,
    /** A decision. */
    DECISION,
    /** A statute or act of parliament. */
    STATUTE,
    /** An ordinance or decree. */
    ORDINANCE,
    /** A regulation. */
    REGULATION,
    /** A directive. */
    DIRECTIVE,
    /** A bill: a draft of a law before a parliament. */
    BILL,
    /** A treaty or convention. */
    TREATY,
    /** An agreement or memorandum. */
    AGREEMENT,
    /** A judgment. */
    JUDGMENT,
    /** An order. */
    ORDER,
    /** A declaration. */
    DECLARATION,
    /** A communiqué. */
    COMMUNIQUE,
    /** A policy, strategy or plan. */
    POLICY,
    /** Another kind of act. */
    OTHER
}
