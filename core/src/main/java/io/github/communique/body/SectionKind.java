package io.github.communique.body;

/** What a section beside the body is for. */
public enum SectionKind {
    /** Background. */
    BACKGROUND,
    /** Notes to editors. */
    NOTES_TO_EDITORS,
    /** Next steps. */
    NEXT_STEPS,
    /** Quotations. */
    QUOTES,
    /** About the issuer, the boilerplate. */
    ABOUT_ISSUER,
    /** Contact. */
    CONTACT,
    /** A disclaimer. */
    DISCLAIMER,
    /** The mark that ends the release. */
    END_MARK,
    /** Registration and accreditation for the media. */
    MEDIA_REGISTRATION,
    /** Another section. */
    OTHER
}
