package io.github.communique.engagement;

/** Whether an engagement is still to come, goes on or is over. */
public enum Progress {
    /** It is to come. */
    PLANNED,
    /** It goes on. */
    ONGOING,
    /** It is over. */
    COMPLETED,
    /** It is cancelled. */
    CANCELLED
}
