package io.github.communique.spring.web;

import io.github.communique.report.ProblemDetails;
import io.github.communique.wire.ReleaseWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the exceptions by which Spring MVC refuses a release with problem details that have every finding. It comes before the
 * application's own handlers, and leaves every other exception to them.
 */
public final class RefusalResolver implements HandlerExceptionResolver, Ordered {

    private final ReleaseWriter writer;

    /** Creates a resolver that writes problem details with this writer. */
    public RefusalResolver(ReleaseWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        ProblemDetails problem = Refusals.problemOf(exception);
        if (problem == null || response.isCommitted()) {
            return null;
        }
        answer(problem.at(URI.create(request.getRequestURI())), response);
        return new ModelAndView();
    }

    private void answer(ProblemDetails problem, HttpServletResponse response) {
        Locale language = RequestLanguage.current();
        byte[] json = writer.inLanguage(language).toJson(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.getStatus());
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.setHeader("Content-Language", language.getLanguage());
        response.setContentLength(json.length);
        try {
            response.getOutputStream().write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the client cannot be answered", e);
        }
    }
}
