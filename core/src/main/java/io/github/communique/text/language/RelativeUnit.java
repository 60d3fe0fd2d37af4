package io.github.communique.text.language;

/** The unit in which a relative date counts. */
public enum RelativeUnit {
    DAYS,
    WEEKS,
    WEEKENDS,
    MONTHS,
    YEARS,
    /** A weekday whose week only the writer knows. */
    WEEKDAY,
    /** A named month whose year only the writer knows. */
    MONTH,
    /** Days or a season that only the writer knows. */
    UNCLEAR
}
