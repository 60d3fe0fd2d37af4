package io.github.communique.drafting.source;

/**
 * What a page states of itself outside its text, as in a {@code meta} element.
 *
 * @param kind what is stated
 * @param value the value as the source has it, decoded
 * @param range where the value stands in the source
 */
public record PageStatement(Kind kind, String value, SourceRange range) {

    /** What a page can state. */
    public enum Kind {
        /** The language, as in {@code <html lang>}. */
        LANGUAGE,
        /** The title of the page, as in {@code <title>} or {@code og:title}. */
        TITLE,
        /** The name of the site or publisher. */
        SITE_NAME,
        /** When it was published: a date or a stamp. */
        PUBLISHED,
        /** When it was last modified: a date or a stamp. */
        MODIFIED,
        /** Its canonical address. */
        ADDRESS,
        /** The language and, after a space, the address of another language version. */
        LANGUAGE_VERSION,
        /** A summary. */
        DESCRIPTION
    }
}
