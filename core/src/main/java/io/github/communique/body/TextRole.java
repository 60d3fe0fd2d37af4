package io.github.communique.body;

/** The role that a text has in a release, given by its place there. */
public enum TextRole {
    /** Headline, sub-headline or short form. */
    HEADLINE,
    /** Lede or key point. */
    LEDE,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** Another text of the body: a heading, an item, a cell, a caption. */
    BODY,
    /** A text of a section outside the body. */
    SECTION
}
