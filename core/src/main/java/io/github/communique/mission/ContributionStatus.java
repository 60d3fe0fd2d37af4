package io.github.communique.mission;

/** What a contributor is to the organisation that leads the mission. */
public enum ContributionStatus {
    /** A member of it. */
    MEMBER,
    /** A partner that is no member. */
    PARTNER,
    /** The host of the mission. */
    HOST,
    /** Not known. */
    UNKNOWN
}
