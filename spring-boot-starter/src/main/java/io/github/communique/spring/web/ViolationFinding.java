package io.github.communique.spring.web;

import io.github.communique.report.Finding;
import io.github.communique.report.Pointer;
import jakarta.validation.ConstraintViolation;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.ObjectError;

/** The finding that a violation of Hibernate Validator carries. */
final class ViolationFinding {

    private ViolationFinding() {}

    /** The finding, or null if the error is not one of a release. */
    static @Nullable Finding of(ObjectError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return null;
        }
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        try {
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            return detailed.getDynamicPayload(Finding.class);
        } catch (jakarta.validation.ValidationException | NoClassDefFoundError otherProvider) {
            return null;
        }
    }

    /**
     * The pointer of a field in the form of Spring.
     *
     * @param field for example {@code release.quotes[7].attribution}
     */
    static Pointer pointer(String field) {
        Pointer pointer = Pointer.ROOT;
        for (String step : field.replace("]", "").split("[.\\[]", -1)) {
            boolean isIndex = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
            pointer = isIndex ? pointer.element(Integer.parseInt(step)) : pointer.attribute(step);
        }
        return pointer;
    }
}
