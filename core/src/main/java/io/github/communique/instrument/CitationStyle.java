package io.github.communique.instrument;

/** The styles in which an instrument can be written. A family without a form in a style uses its canonical form. */
public enum CitationStyle {
    /** The one form that the library uses, also on the wire: {@code S/RES/1244 (1999)}, {@code 32008E0124}. */
    CANONICAL,
    /**
     * As running text cites it: {@code Security Council resolution 1244 (1999)}, {@code General Assembly resolution 44/25},
     * {@code Joint Action 2008/124/CFSP}.
     */
    PROSE,
    /** Shorter than prose: {@code UNSCR 1244 (1999)}, {@code UNGA resolution 44/25}. */
    SHORT
}
