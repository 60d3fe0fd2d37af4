package io.github.communique.spring.web;

import io.github.communique.report.ValidationReport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The language in which the client of the current request is answered. */
final class RequestLanguage {

    private RequestLanguage() {}

    /**
     * The locale that the host has resolved, if the library has messages in it; otherwise the first that the client accepts and the library
     * has; otherwise English.
     */
    static Locale current() {
        Locale resolved = LocaleContextHolder.getLocale();
        if (isSpoken(resolved)) {
            return resolved;
        }
        return accepted().stream().filter(RequestLanguage::isSpoken).findFirst().orElse(Locale.ENGLISH);
    }

    private static List<Locale> accepted() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? acceptedBy(attributes.getRequest())
                : List.of();
    }

    private static List<Locale> acceptedBy(HttpServletRequest request) {
        return Collections.list(request.getLocales());
    }

    private static boolean isSpoken(Locale locale) {
        return ValidationReport.getMessageLanguages().contains(locale.getLanguage());
    }
}
