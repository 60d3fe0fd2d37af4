package io.github.communique.time;

/** How certain a date is: the qualifiers of EDTF level 1. */
public enum DateQualification {
    /** Stated as certain; no mark. */
    EXACT(""),
    /** Possibly this date; the mark {@code ?}. */
    UNCERTAIN("?"),
    /** About this date; the mark {@code ~}. */
    APPROXIMATE("~"),
    /** Possibly about this date; the mark {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    DateQualification(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    static DateQualification of(char mark) {
        return switch (mark) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> EXACT;
        };
    }
}
