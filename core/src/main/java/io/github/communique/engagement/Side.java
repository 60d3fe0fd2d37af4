package io.github.communique.engagement;

/** The side on which a party takes part in an engagement. */
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
