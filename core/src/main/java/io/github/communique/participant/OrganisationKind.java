package io.github.communique.participant;

/** The kind of an organisation. */
public enum OrganisationKind {
    /** An organisation of states. */
    INTERGOVERNMENTAL,
    /** An alliance of states. */
    ALLIANCE,
    /** An organ of another organisation, such as a council. */
    ORGAN,
    /** A mission of which the release states no more than an organisation has; others stand in {@code missions}. */
    MISSION,
    /** A state. */
    STATE,
    /** A government. */
    GOVERNMENT,
    /** A ministry or department. */
    MINISTRY,
    /** An agency or office. */
    AGENCY,
    /** An armed force or a command. */
    ARMED_FORCE,
    /** A parliament. */
    PARLIAMENT,
    /** A political party. */
    PARTY,
    /** A non-governmental organisation. */
    NON_GOVERNMENTAL,
    /** Another kind of organisation. */
    OTHER
}
