package io.github.communique.report;

/** The severity of a finding, defined by its effect. The most severe comes first. */
public enum Severity {
    /** The release must not be published or accepted as it is; the check fails. */
    ERROR,
    /** A person should look at it; the check passes. */
    WARNING,
    /** Worth knowing, often a matter of house style; the check passes. */
    INFO
}
