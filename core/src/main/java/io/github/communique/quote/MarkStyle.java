package io.github.communique.quote;

/** The marks that set off a quotation in print. */
public enum MarkStyle {
    /** Double marks, high or low as the language requires. */
    DOUBLE,
    /** Single marks. */
    SINGLE,
    /** Angle marks. */
    GUILLEMETS,
    /** Straight (typewriter) marks. */
    STRAIGHT,
    /** A dash at the start. */
    DASH,
    /** No marks, as in indirect quotations. */
    NONE,
    /** Marks that were lost in conversion. */
    LOST
}
