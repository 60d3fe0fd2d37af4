package io.github.communique.engagement;

/** In what role a party is in an event. */
public enum ParticipationRole {
    /** It organises the event. */
    ORGANISER,
    /** It speaks. */
    SPEAKER,
    /** It signs. */
    SIGNATORY,
    /** It is appointed. */
    APPOINTEE,
    /** It is nominated. */
    NOMINEE,
    /** It brings a case to court. */
    CLAIMANT,
    /** It is the defendant. */
    DEFENDANT,
    /** It is a witness. */
    WITNESS,
    /** It is a victim. */
    VICTIM,
    /** It receives something. */
    RECIPIENT,
    /** It is praised or honoured. */
    HONOURED,
    /** Another role; {@code wording} says which. */
    OTHER
}
