package io.github.communique.intake.web;

import io.github.communique.intake.receiving.BadSubmissionException;
import io.github.communique.intake.receiving.RefusedException;
import io.github.communique.intake.web.VersionTag.MissingVersionException;
import io.github.communique.report.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong with problem details (RFC 9457) in the client's language. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetails> refused(RefusedException refused, HttpServletRequest request) {
        ProblemDetails problem = refused.getProblem().at(URI.create(request.getRequestURI()));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadSubmissionException bad, HttpServletRequest request, Locale locale) {
        String name =
                "problem." + bad.getReason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return answer(bad.getReason().getStatus(), name, locale, request, bad.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(OtherContentException other, HttpServletRequest request, Locale locale) {
        String location = ReleaseController.locationOf(other.getStored()).toString();
        ResponseEntity<ProblemDetail> answer =
                answer(409, "problem.other-content", locale, request, other.getMessage(), location);
        return ResponseEntity.status(409)
                .headers(answer.getHeaders())
                .location(URI.create(location))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(
            OptimisticLockingFailureException stale, HttpServletRequest request, Locale locale) {
        return answer(412, "problem.stale", locale, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unconditional(
            MissingVersionException missing, HttpServletRequest request, Locale locale) {
        return answer(428, "problem.no-version", locale, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException missing, HttpServletRequest request, Locale locale) {
        return answer(404, "problem.not-found", locale, request);
    }

    /** What the database cannot do now; everything else goes on as the fault of the program that it is. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> away(RuntimeException failure, HttpServletRequest request, Locale locale) {
        if (!Outage.isCauseOf(failure)) {
            throw failure;
        }
        Outage.log(failure);
        String name = request.getMethod().equals("GET") ? "problem.away.read" : "problem.away.write";
        ResponseEntity<ProblemDetail> answer = answer(503, name, locale, request);
        return ResponseEntity.status(503)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                .body(answer.getBody());
    }

    private ResponseEntity<ProblemDetail> answer(
            int status, String name, Locale locale, HttpServletRequest request, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage(name + ".title", arguments, locale));
        problem.setDetail(messages.getMessage(name, arguments, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
