package io.github.communique.spring.web;

import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ReportedFailure;
import io.github.communique.report.ValidationReport;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * The release of a request was refused, since it could not be read whole or is not sound. Thrown before the method of the controller is
 * called. Unless {@code communique.web.problem-details} is {@code false}, the client is answered with {@link #getProblem()}.
 */
public final class ReleaseRefusedException extends HttpMessageNotReadableException implements ReportedFailure {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetails problem;

    ReleaseRefusedException(ProblemDetails problem, HttpInputMessage request) {
        super(problem + ": " + problem.getReport(), request);
        this.problem = problem;
    }

    /** Why the release was refused. */
    public ProblemDetails getProblem() {
        return problem;
    }

    @Override
    public ValidationReport getReport() {
        return problem.getReport();
    }
}
