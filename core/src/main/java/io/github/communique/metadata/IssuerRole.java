package io.github.communique.metadata;

/** The role of an issuer among several. */
public enum IssuerRole {
    /** Leads the other issuers. */
    LEAD,
    /** Supports the lead issuer. */
    SUPPORTING
}
