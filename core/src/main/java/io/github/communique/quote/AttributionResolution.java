package io.github.communique.quote;

/** How it is known who the speaker is. */
public enum AttributionResolution {
    /** The attribution names the speaker. */
    EXPLICIT,
    /** The attribution has a pronoun; the speaker is named before. */
    PRONOUN,
    /** The release does not say; it was inferred. */
    INFERRED
}
