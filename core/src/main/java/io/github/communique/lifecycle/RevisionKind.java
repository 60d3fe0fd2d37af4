package io.github.communique.lifecycle;

/** The kind of a revision. */
public enum RevisionKind {
    /** The first version. */
    INITIAL,
    /** Adds new content. */
    UPDATE,
    /** Corrects an error. */
    CORRECTION,
    /** Clarifies what could be misread. */
    CLARIFICATION,
    /** Sends the release again with changes. */
    REFILE,
    /** Sends the release again unchanged. */
    REPEAT,
    /** Asks recipients not to use the release for now. */
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
