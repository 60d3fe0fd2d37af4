package io.github.communique.mission;

/** The force with which an instrument states a task: its operative verb. */
public enum OperativeVerb {
    /** The instrument requests it. */
    REQUESTED,
    /** The instrument encourages it. */
    ENCOURAGED,
    /** The instrument authorises it. */
    AUTHORISED,
    /** The instrument decides it. */
    DECIDED
}
