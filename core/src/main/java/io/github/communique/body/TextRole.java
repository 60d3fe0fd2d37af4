package io.github.communique.body;

/** What a text is in its release: what a reader takes it for by where it stands. */
public enum TextRole {
    /** Headline, sub-headline or short form. */
    HEADLINE,
    /** Lede or key point. */
    LEDE,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** Another text of the body: a heading, an item, a cell, a caption. */
    BODY,
    /** A text of a section beside the body. */
    SECTION
}
