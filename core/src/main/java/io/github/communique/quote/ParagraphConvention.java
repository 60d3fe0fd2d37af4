package io.github.communique.quote;

/** How marks are set when a quotation runs over several paragraphs. */
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
