package io.github.communique.body;

/** The purpose of a section outside the body. */
public enum SectionKind {
    /** Background. */
    BACKGROUND,
    /** Notes to editors. */
    NOTES_TO_EDITORS,
    /** Next steps. */
    NEXT_STEPS,
    /** Quotations. */
    QUOTES,
    /** The boilerplate about the issuer. */
    ABOUT_ISSUER,
    /** Contact details. */
    CONTACT,
    /** A disclaimer. */
    DISCLAIMER,
    /** The mark that ends the release, such as {@code ###}. */
    END_MARK,
    /** Registration and accreditation for the media. */
    MEDIA_REGISTRATION,
    /** Another section. */
    OTHER
}
