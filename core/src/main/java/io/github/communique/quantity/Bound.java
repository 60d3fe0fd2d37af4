package io.github.communique.quantity;

/** How a stated number limits the true one. */
public enum Bound {
    /** The number itself; the same as no bound. */
    EXACT,
    /** A number near it: about 300. */
    ABOUT,
    /** It or more: at least 300. */
    AT_LEAST,
    /** It or less: at most 300, up to 300. */
    AT_MOST,
    /** More than it: more than 300, over 300. */
    MORE_THAN,
    /** Less than it: fewer than 300, under 300. */
    FEWER_THAN,
    /** Between it and the upper number, both included: 300 to 400. */
    BETWEEN
}
