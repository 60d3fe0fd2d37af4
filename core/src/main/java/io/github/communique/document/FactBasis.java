package io.github.communique.document;

/** Where a fact in a release was taken from. */
public enum FactBasis {
    /** The text of the release. */
    TEXT,
    /** The metadata of the page on which the release stands. */
    PAGE_METADATA,
    /** The program or person that entered it. */
    CALLER,
    /** Reference data, by an identifier that the release states. */
    REGISTRY,
    /** It was inferred from other facts. */
    INFERENCE
}
