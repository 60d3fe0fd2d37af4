package io.github.communique.engagement;

/** The kind of an engagement. */
public enum EngagementKind {
    /** A visit. */
    VISIT,
    /** A meeting. */
    MEETING,
    /** Talks between two sides. */
    BILATERAL,
    /** Talks between more than two sides. */
    MULTILATERAL,
    /** A discussion or exchange of views. */
    EXCHANGE_OF_VIEWS,
    /** A call by telephone or video. */
    CALL,
    /** A ceremony. */
    CEREMONY,
    /** A press conference. */
    PRESS_CONFERENCE,
    /** A summit. */
    SUMMIT,
    /** A signing. */
    SIGNING,
    /** An exercise. */
    EXERCISE,
    /** A deployment. */
    DEPLOYMENT,
    /** Another kind of event. */
    OTHER
}
