package io.github.communique.report;

/**
 * A failure whose reasons are the findings of a report. Implemented by the exceptions that the Jackson modules throw for a broken
 * structure, so that a host can answer with every finding without naming a Jackson line:
 *
 * <pre>{@code
 * if (exception.getCause() instanceof ReportedFailure failure) {
 *     answer(ProblemDetails.ofUnreadable(failure.getReport()));
 * }
 * }</pre>
 */
public interface ReportedFailure {

    /** Everything that was found wrong, with at least one error. */
    ValidationReport getReport();
}
