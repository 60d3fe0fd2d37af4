package io.github.communique.mission;

/** The relation of a mission to its superior. */
public enum CommandKind {
    /** Is under its command. */
    COMMANDED_BY,
    /** Is guided by it, without command. */
    GUIDED_BY,
    /** Reports to it. */
    REPORTS_TO,
    /** Is expressly not under its command. */
    NOT_COMMANDED_BY
}
