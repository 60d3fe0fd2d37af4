package io.github.communique.engagement;

/** On which side a party takes part. */
public enum Side {
    /** Receives the others. */
    HOST,
    /** Comes to the host. */
    VISITOR,
    /** Presides. */
    CHAIR,
    /** Meets the visitor or the chair. */
    COUNTERPART,
    /** Is present. */
    ATTENDEE,
    /** Helps the sides. */
    FACILITATOR
}
