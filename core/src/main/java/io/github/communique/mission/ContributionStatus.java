package io.github.communique.mission;

/** The status of a contributor in relation to the organisation that leads the mission. */
public enum ContributionStatus {
    /** A member of it. */
    MEMBER,
    /** A partner that is not a member. */
    PARTNER,
    /** The host of the mission. */
    HOST,
    /** Not known. */
    UNKNOWN
}
