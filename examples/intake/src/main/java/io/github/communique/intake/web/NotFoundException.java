package io.github.communique.intake.web;

/** There is no such release, or no such version of it. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
