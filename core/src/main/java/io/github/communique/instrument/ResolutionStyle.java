package io.github.communique.instrument;

/** The ways in which a Security Council resolution is cited. */
public enum ResolutionStyle {
    /** The document symbol, the canonical form: {@code S/RES/1244 (1999)}. */
    SYMBOL("S/RES/", " (", ")"),
    /** The symbol without its space: {@code S/RES/1244(1999)}. */
    SYMBOL_WITHOUT_SPACE("S/RES/", "(", ")"),
    /** As United Nations texts cite it: {@code resolution 1244 (1999)}. */
    PROSE("resolution ", " (", ")"),
    /** The same with its organ: {@code Security Council resolution 1244 (1999)}. */
    FULL_PROSE("Security Council resolution ", " (", ")"),
    /** The year in words: {@code Security Council resolution 1244 of 1999}. */
    YEAR_IN_PROSE("Security Council resolution ", " of ", ""),
    /** The short form of NATO, the European Union and governments: {@code UNSCR 1244 (1999)}. */
    SHORT("UNSCR ", " (", ")"),
    /** The short form with a stroke: {@code UNSCR 1244/1999}. */
    SHORT_WITH_STROKE("UNSCR ", "/", "");

    private final String lead;
    private final String beforeYear;
    private final String afterYear;

    ResolutionStyle(String lead, String beforeYear, String afterYear) {
        this.lead = lead;
        this.beforeYear = beforeYear;
        this.afterYear = afterYear;
    }

    /**
     * Whether this style is an accepted way to cite in its place: symbol, United Nations prose, or the short form with the
     * year in brackets. The others are understood, but not canonical.
     */
    public boolean isAccepted() {
        return this == SYMBOL || this == PROSE || this == FULL_PROSE || this == SHORT;
    }

    String lead() {
        return lead;
    }

    String beforeYear() {
        return beforeYear;
    }

    String afterYear() {
        return afterYear;
    }
}
