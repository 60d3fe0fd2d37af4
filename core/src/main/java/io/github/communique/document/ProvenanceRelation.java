package io.github.communique.document;

/** How the text of a release relates to its source. */
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
    /** Retold in other words. */
    PARAPHRASED,
    /** Written by a program. */
    MACHINE_GENERATED,
    /** Not known. */
    UNKNOWN
}
