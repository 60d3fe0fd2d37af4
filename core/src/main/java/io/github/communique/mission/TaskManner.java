package io.github.communique.mission;

/** The manner in which a mission is to carry out a task. */
public enum TaskManner {
    /** Watch and report. */
    MONITOR,
    /** Assist those responsible. */
    ASSIST,
    /** Provide it directly. */
    PROVIDE,
    /** Protect or guarantee it. */
    SECURE,
    /** Administer it. */
    ADMINISTER
}
