package io.github.communique.drafting.source;

/** The format of a source. */
public enum SourceFormat {
    /** Plain text. */
    PLAIN_TEXT,
    /** Markdown, as in CommonMark 0.31 with GitHub's tables. */
    MARKDOWN,
    /** HTML. */
    HTML
}
