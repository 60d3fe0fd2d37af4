package io.github.communique;

/** How an issuer takes part in the issue. */
public enum IssuerRole {
    /** Leads. */
    LEAD,
    /** Joins. */
    SUPPORTING
}
