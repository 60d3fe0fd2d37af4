package io.github.communique.quote;

/** What a part of a quotation is. */
public enum QuotePartKind {
    /** Word for word. */
    DIRECT,
    /** Reported content. */
    INDIRECT,
    /** Words that the editor put in. */
    INSERTION,
    /** A mark for words left out. */
    ELLIPSIS
}
