package io.github.communique.metadata;

/** The kind of expression by which a text names something. */
public enum MentionKind {
    /** By its full name. */
    FULL,
    /** By a shorter name. */
    SHORT_FORM,
    /** By office and family name. */
    OFFICE_AND_FAMILY_NAME,
    /** By the office only. */
    OFFICE_ONLY,
    /** By another name. */
    ALIAS,
    /** By a pronoun or another word that refers back. */
    ANAPHORA
}
