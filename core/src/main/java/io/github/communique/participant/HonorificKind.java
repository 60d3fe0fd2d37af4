package io.github.communique.participant;

/** The kind of a title before or after a name. */
public enum HonorificKind {
    /** A courtesy title such as Ms. */
    COURTESY_TITLE,
    /** A military rank such as Major General. */
    MILITARY_RANK,
    /** A diplomatic rank such as Ambassador. */
    DIPLOMATIC_RANK,
    /** An academic title such as Dr. */
    ACADEMIC_TITLE,
    /** Letters after the name. */
    POST_NOMINAL,
    /** Another title. */
    OTHER
}
