package io.github.communique.body;

/** The purpose of a section outside the body. */
public enum SectionKind {
    /** Background to the subject of the release. */
    BACKGROUND,
    /** Notes to editors. */
    NOTES_TO_EDITORS,
    /** What happens next. */
    NEXT_STEPS,
    /** Quotations apart from the body; {@code quotes} of the release models them. */
    QUOTES,
    /** The boilerplate about the issuer. */
    ABOUT_ISSUER,
    /** Contact details as printed; {@code contacts} of the release has them one by one. */
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
