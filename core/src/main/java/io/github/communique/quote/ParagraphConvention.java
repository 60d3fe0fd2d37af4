package io.github.communique.quote;

/** How quotation marks are set if a quotation extends over several paragraphs. */
public enum ParagraphConvention {
    /** Each paragraph opens, only the last closes. */
    REOPENED,
    /** Each paragraph opens and closes. */
    CLOSED_EACH,
    /** The first opens, the last closes. */
    OPENED_ONCE,
    /** Set off as a block, without marks. */
    INDENTED
}
