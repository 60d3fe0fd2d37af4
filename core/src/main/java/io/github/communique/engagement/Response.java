package io.github.communique.engagement;

/** What became of a request or an invitation. */
public enum Response {
    /** It is not answered yet. */
    PENDING,
    /** It is accepted. */
    ACCEPTED,
    /** It is declined. */
    DECLINED
}
