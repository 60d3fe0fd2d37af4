package io.github.communique.mission;

/** How a mission stands to the one above it. */
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
