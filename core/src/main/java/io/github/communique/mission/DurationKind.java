package io.github.communique.mission;

/** How the duration of a mandate is set. */
public enum DurationKind {
    /** Until a date. */
    UNTIL_DATE,
    /** For an initial period, to continue unless decided otherwise. */
    INITIAL_THEN_CONTINUING,
    /** Open-ended. */
    OPEN,
    /** Not known. */
    UNKNOWN
}
