package io.github.communique.intake.page;

import io.github.communique.intake.web.NotFoundException;
import io.github.communique.intake.web.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what goes wrong on a page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class PageProblems {

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return page(404, "problem.not-found", null);
    }

    @ExceptionHandler
    ModelAndView stale(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return page(409, "problem.stale", request.getRequestURI().replaceFirst("/[a-z]+$", ""));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return page(413, "problem.upload", null);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView away(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        if (!Outage.isCauseOf(failure)) {
            throw failure;
        }
        Outage.log(failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
        return page(503, request.getMethod().equals("GET") ? "problem.away.read" : "problem.away.write", null);
    }

    private static ModelAndView page(int status, String message, @Nullable String link) {
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("message", message);
        page.addObject("link", link);
        return page;
    }
}
