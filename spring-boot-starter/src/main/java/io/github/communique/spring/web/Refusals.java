package io.github.communique.spring.web;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ReportedFailure;
import io.github.communique.report.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Finds out whether an exception of Spring MVC refuses a release, and why. */
final class Refusals {

    private Refusals() {}

    /** The problem of the release, or null if the exception has another reason. */
    static @Nullable ProblemDetails problemOf(Exception exception) {
        if (exception instanceof ReleaseRefusedException refused) {
            return refused.getProblem();
        }
        if (exception instanceof HttpMessageNotReadableException
                && exception.getCause() instanceof ReportedFailure failure) {
            return ProblemDetails.ofUnreadable(failure.getReport());
        }
        if (exception instanceof MethodArgumentNotValidException invalid) {
            List<Finding> findings = findingsOf(invalid.getBindingResult());
            return findings.isEmpty() ? null : ProblemDetails.ofUnsound(ValidationReport.of(findings));
        }
        return null;
    }

    /** The findings of a release in a type of the host; empty if an error of the host's own type is among them. */
    private static List<Finding> findingsOf(BindingResult result) {
        List<Finding> findings = new ArrayList<>();
        for (ObjectError error : result.getAllErrors()) {
            Finding finding = ViolationFinding.of(error);
            if (finding == null) {
                return List.of();
            }
            findings.add(finding.toBuilder().pointer(pointerOf(error, finding)).build());
        }
        return findings;
    }

    /** The path of a violation starts at the host's type, the pointer of its finding at the release. */
    private static Pointer pointerOf(ObjectError error, Finding finding) {
        return error instanceof FieldError field ? ViolationFinding.pointer(field.getField()) : finding.getPointer();
    }
}
