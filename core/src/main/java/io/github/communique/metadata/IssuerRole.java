package io.github.communique.metadata;

/** The role of an issuer among several. */
public enum IssuerRole {
    /** Leads. */
    LEAD,
    /** Joins. */
    SUPPORTING
}
