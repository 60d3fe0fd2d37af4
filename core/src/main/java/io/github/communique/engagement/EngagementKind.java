package io.github.communique.engagement;

/** The kind of an engagement. */
public enum EngagementKind {
    /** A visit. */
    VISIT,
    /** A meeting. */
    MEETING,
    /** Talks between two sides. */
    BILATERAL,
    /** Talks between more than two sides. */
    MULTILATERAL,
    /** A discussion or exchange of views. */
    EXCHANGE_OF_VIEWS,
    /** A call; {@code channel} says whether by telephone or video. */
    CALL,
    /** A ceremony. */
    CEREMONY,
    /** A press conference. */
    PRESS_CONFERENCE,
    /** A summit. */
    SUMMIT,
    /** A signing. */
    SIGNING,
    /** An exercise. */
    EXERCISE,
    /** A deployment. */
    DEPLOYMENT,
    /** A debate. */
    DEBATE,
    /** The adoption of an act. */
    ADOPTION,
    /** A hearing. */
    HEARING,
    /** A conference. */
    CONFERENCE,
    /** An announcement. */
    ANNOUNCEMENT,
    /** The appointment of somebody to an office. */
    APPOINTMENT,
    /** An address or speech. */
    ADDRESS,
    /** An arrival. */
    ARRIVAL,
    /** A departure. */
    DEPARTURE,
    /** A message or letter. */
    MESSAGE,
    /** An inquiry or investigation. */
    INQUIRY,
    /** An evacuation. */
    EVACUATION,
    /** Relief or aid. */
    RELIEF,
    /** A military action. */
    MILITARY_ACTION,
    /** A filing with a court. */
    COURT_FILING,
    /** A campaign. */
    CAMPAIGN,
    /** A request. */
    REQUEST,
    /** An invitation. */
    INVITATION,
    /** Another kind of event. */
    OTHER
}
