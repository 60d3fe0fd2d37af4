package io.github.communique.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a page to people who follow a wrong address; programs get problem details. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 300)
class UnknownPages {

    @ExceptionHandler
    ModelAndView unknown(NoResourceFoundException unknown, HttpServletRequest request) throws NoResourceFoundException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            throw unknown;
        }
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatus.NOT_FOUND);
        page.addObject("message", "problem.no-page");
        return page;
    }
}
