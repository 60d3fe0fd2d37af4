package io.github.communique.rule;

/** What a rule reads beside its subject. */
public enum Need {
    /** The release as a value. */
    RELEASE,
    /** The text of the release. */
    TEXT,
    /** The revisions of the release. */
    HISTORY,
    /** The time of the check. */
    CLOCK,
    /** The house style. */
    PROFILE,
    /** Reference data. */
    REGISTRY
}
