package io.github.communique.lifecycle;

/** What a revision does. */
public enum RevisionKind {
    /** The first version. */
    INITIAL,
    /** Adds what is new. */
    UPDATE,
    /** Mends what was wrong. */
    CORRECTION,
    /** Makes clear what could be misread. */
    CLARIFICATION,
    /** Sends the release again with changes. */
    REFILE,
    /** Sends the release again unchanged. */
    REPEAT,
    /** Asks not to use it for now. */
    HOLD,
    /** Ends the hold. */
    RELEASE_OF_HOLD,
    /** Withdraws it. */
    WITHDRAWAL,
    /** Retracts it because it was wrong. */
    RETRACTION,
    /** Takes it down. */
    TAKEDOWN,
    /** Puts it back. */
    REINSTATEMENT,
    /** Removes a part. */
    REDACTION
}
