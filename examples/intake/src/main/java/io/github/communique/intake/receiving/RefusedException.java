package io.github.communique.intake.receiving;

import io.github.communique.report.ProblemDetails;

/** What was sent is not taken in; the problem has every reason. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetails problem;

    RefusedException(ProblemDetails problem) {
        super(problem + ": " + problem.getReport());
        this.problem = problem;
    }

    /** Why it was refused. */
    public ProblemDetails getProblem() {
        return problem;
    }
}
