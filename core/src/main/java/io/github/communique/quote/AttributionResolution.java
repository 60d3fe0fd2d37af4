package io.github.communique.quote;

/** How the speaker of a quotation is known. */
public enum AttributionResolution {
    /** The attribution names the speaker. */
    EXPLICIT,
    /** The attribution has a pronoun; the speaker is named earlier. */
    PRONOUN,
    /** The release does not say; it was inferred. */
    INFERRED
}
