package io.github.communique.validation;

import io.github.communique.report.Finding;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Hands a finding to Hibernate Validator as the dynamic payload of the violation that is built next. The only class that names that
 * provider, which a host need not have.
 */
final class HibernatePayload {

    private static final boolean IS_PRESENT = isPresent();

    private HibernatePayload() {}

    static void attach(Finding finding, ConstraintValidatorContext context) {
        if (IS_PRESENT) {
            OfProvider.attach(finding, context);
        }
    }

    private static boolean isPresent() {
        try {
            return OfProvider.isReadable();
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }

    /** Loaded only where the provider is asked for; loading it fails where that is absent. */
    private static final class OfProvider {

        static boolean isReadable() {
            return HibernateConstraintValidatorContext.class.isInterface();
        }

        static void attach(Finding finding, ConstraintValidatorContext context) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                hibernate.withDynamicPayload(finding);
            }
        }
    }
}
