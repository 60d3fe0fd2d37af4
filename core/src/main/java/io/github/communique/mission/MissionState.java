package io.github.communique.mission;

/** Whether a mission is still to come, goes on or has ended. */
public enum MissionState {
    /** It is planned. */
    PLANNED,
    /** It goes on. */
    ONGOING,
    /** It has ended. */
    ENDED
}
