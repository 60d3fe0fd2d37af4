package io.github.communique.mission;

/** What the mission is to do about the matter of a task. */
public enum TaskManner {
    /** Watch and report. */
    MONITOR,
    /** Help those responsible. */
    ASSIST,
    /** Bring it about itself. */
    PROVIDE,
    /** Protect or guarantee it. */
    SECURE,
    /** Govern it. */
    ADMINISTER
}
