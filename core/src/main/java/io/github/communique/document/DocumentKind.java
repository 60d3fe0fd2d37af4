package io.github.communique.document;

/** The kind of a document. */
public enum DocumentKind {
    /** A policy, strategy or concept. */
    POLICY,
    /** A report. */
    REPORT,
    /** A declaration or communiqué. */
    DECLARATION,
    /** An agreement. */
    AGREEMENT,
    /** A letter. */
    LETTER,
    /** A press release. */
    PRESS_RELEASE,
    /** A speech or its transcript. */
    SPEECH,
    /** A fact sheet. */
    FACT_SHEET,
    /** A web page. */
    WEB_PAGE,
    /** Another kind of document. */
    OTHER
}
