package io.github.communique.quote;

/** The kind of a quotation. */
public enum QuoteKind {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** Reported in the words of the release. */
    INDIRECT,
    /** Reported, with parts word for word. */
    MIXED,
    /** Word for word, set off as a block. */
    BLOCK,
    /** The whole release is the speaker's words in the first person. */
    WHOLE_TEXT,
    /** The whole release states a principal's position in the third person. */
    PRINCIPAL_POSITION
}
