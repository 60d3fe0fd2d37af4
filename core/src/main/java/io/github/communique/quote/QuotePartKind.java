package io.github.communique.quote;

/** The kind of a part of a quotation. */
public enum QuotePartKind {
    /** Word for word. */
    DIRECT,
    /** Reported content. */
    INDIRECT,
    /** Words inserted by the editor. */
    INSERTION,
    /** A mark for omitted words. */
    ELLIPSIS
}
