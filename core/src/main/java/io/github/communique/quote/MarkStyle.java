package io.github.communique.quote;

/** Which marks set off the quotation in print. */
public enum MarkStyle {
    /** Double marks, high or low, as the language has them. */
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
    /** Marks that were lost on the way. */
    LOST
}
