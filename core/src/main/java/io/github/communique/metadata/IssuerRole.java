package io.github.communique.metadata;

/** How an issuer takes part in the issue. */
public enum IssuerRole {
    /** Leads. */
    LEAD,
    /** Joins. */
    SUPPORTING
}
