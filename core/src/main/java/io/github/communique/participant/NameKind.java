package io.github.communique.participant;

/** The relation of a name variant to the official name. */
public enum NameKind {
    /** The official form. */
    OFFICIAL,
    /** A shorter form in use. */
    SHORT,
    /** An acronym or abbreviation. */
    ACRONYM,
    /** A translation of the name. */
    TRANSLATED,
    /** The name in letters of another script. */
    TRANSLITERATED,
    /** The name without its diacritics. */
    FOLDED,
    /** A former name. */
    FORMER,
    /** Another name that the release uses. */
    ALIAS,
    /** A place or building that stands for the body, such as a capital for its government. */
    METONYM,
    /** The name of a national contribution or operation: Operation Joint Enterprise for one nation. */
    NATIONAL,
    /** A code name. */
    CODE_NAME,
    /** A form known to be wrong, kept because it was printed. */
    ERRONEOUS
}
