package io.github.communique.mission;

/** The force with which an instrument states a task: its operative verb. */
public enum OperativeVerb {
    /** Requests. */
    REQUESTED,
    /** Encourages. */
    ENCOURAGED,
    /** Authorises. */
    AUTHORISED,
    /** Decides. */
    DECIDED
}
