package io.github.communique.time;

/** How far a date is certain: the qualifiers of EDTF level 1. */
public enum DateQualification {
    /** Stated as certain; no mark. */
    EXACT(""),
    /** Whether it is this date is not certain; the mark {@code ?}. */
    UNCERTAIN("?"),
    /** About this date; the mark {@code ~}. */
    APPROXIMATE("~"),
    /** About this date, and even that is not certain; the mark {@code %}. */
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
