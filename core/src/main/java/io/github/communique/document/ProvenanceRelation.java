package io.github.communique.document;

/** How the text at hand relates to its source. */
public enum ProvenanceRelation {
    /** The text as issued. */
    ORIGINAL,
    /** A copy, word for word. */
    VERBATIM_COPY,
    /** A part, word for word. */
    EXCERPT,
    /** A translation. */
    TRANSLATION,
    /** Edited after issue. */
    EDITED,
    /** Told in other words. */
    PARAPHRASED,
    /** Written by a program. */
    MACHINE_GENERATED,
    /** Not known. */
    UNKNOWN
}
