package io.github.communique.mission;

/** With what force the instrument speaks: its operative verb. */
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
