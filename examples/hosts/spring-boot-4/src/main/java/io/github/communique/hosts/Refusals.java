package io.github.communique.hosts;

import io.github.communique.jackson.StructureException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the answer why a release was refused. */
@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ProblemDetail broken(HttpMessageNotReadableException e, Locale locale) {
        if (e.getCause() instanceof StructureException broken) {
            return badRequest(broken.getReport().toText(locale));
        }
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ProblemDetail unsound(MethodArgumentNotValidException e) {
        return badRequest(e.getFieldErrors().stream()
                .map(error -> error.getField() + ": " + error.getDefaultMessage())
                .collect(Collectors.joining("\n")));
    }

    private static ProblemDetail badRequest(String detail) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    }
}
