package io.github.communique.participant;

/**
 * Whether a release states a person's office, and if not, why. Absent, withheld and unknown are three different things.
 */
public enum Disclosure {
    /** The release states the office. */
    STATED,
    /** The release does not state the office, for no known reason. */
    NOT_STATED,
    /** The office is left out on purpose, as in status-neutral drafting. */
    WITHHELD,
    /** It is not known whether the person holds an office. */
    UNKNOWN,
    /** The person holds no office and is in the release as a private person: a relative, a victim, a companion. */
    PRIVATE_PERSON
}
