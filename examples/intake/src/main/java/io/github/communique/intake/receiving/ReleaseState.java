package io.github.communique.intake.receiving;

import java.util.Locale;

/** How far a release has come at the desk. It says nothing about its publication, which is part of the release itself. */
public enum ReleaseState {
    /** Drafted from a text, with whatever findings it has: a person has to compare it with the text. */
    RECEIVED,
    /** Sent as a sound release, or drafted, without errors and accepted by a person. */
    ACCEPTED;

    /** The name in addresses and answers, for example {@code received}. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
