package io.github.communique.drafting.layout;

/** What a block of a source is. */
public enum BlockRole {
    /** A line that says that the text may be published at once. */
    IMMEDIATE_RELEASE,
    /** A line that states an embargo. */
    EMBARGO,
    /** A line that names the kind of release. */
    KIND,
    /** A line with the reference number. */
    REFERENCE_NUMBER,
    /** A line with the date of issue, with or without a place. */
    DATE,
    /** A short line above the headline. */
    KICKER,
    HEADLINE,
    /** The line below the headline. */
    SUB_HEADLINE,
    /** An item of the list between headline and text. */
    KEY_POINT,
    /** A paragraph, list item or other block of the text. */
    BODY,
    /** A heading within the text. */
    SUB_HEADING,
    /** The heading of a section outside the text. */
    SECTION_HEADING,
    /** A block of a section outside the text. */
    SECTION,
    /** Contact details. */
    CONTACT,
    /** The mark at the end of the text. */
    END_MARK,
    /** A page number, a link to another language or another thing that is no part of the release. */
    FURNITURE,
    /** A text for which no role is certain. */
    UNASSIGNED
}
