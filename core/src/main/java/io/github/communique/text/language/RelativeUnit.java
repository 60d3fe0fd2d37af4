package io.github.communique.text.language;

/** In what a relative date counts. */
public enum RelativeUnit {
    DAYS,
    WEEKS,
    WEEKENDS,
    MONTHS,
    YEARS,
    /** A day of the week, of which only the writer knows the week. */
    WEEKDAY,
    /** A month by its name, of which only the writer knows the year. */
    MONTH
}
