package io.github.communique.mission;

/** The kind of a mission. */
public enum MissionKind {
    /** A military operation. */
    MILITARY_OPERATION,
    /** A police mission. */
    POLICE,
    /** A mission for the rule of law. */
    RULE_OF_LAW,
    /** A civilian mission of another kind. */
    CIVILIAN,
    /** An advisory or liaison mission. */
    ADVISORY,
    /** An observer mission. */
    OBSERVER,
    /** An interim administration. */
    INTERIM_ADMINISTRATION,
    /** A special political mission. */
    POLITICAL,
    /** A field operation or field presence. */
    FIELD,
    /** Another kind of mission. */
    OTHER
}
