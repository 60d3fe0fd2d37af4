package io.github.communique.mission;

/** The basis of a mandate. */
public enum MandateBasis {
    /** Chapter VI of the Charter of the United Nations. */
    CHAPTER_VI,
    /** Chapter VII of the Charter of the United Nations. */
    CHAPTER_VII,
    /** Chapter VIII of the Charter of the United Nations. */
    CHAPTER_VIII,
    /** The consent of the host. */
    CONSENT,
    /** A treaty. */
    TREATY,
    /** A national decision. */
    NATIONAL_DECISION
}
