package io.github.communique.validation;

import io.github.communique.report.Finding;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Passes a finding to Hibernate Validator as the dynamic payload of the next violation. Only this class refers to that
 * provider, which is optional.
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

    /** Loaded only if the provider is present, since loading it fails otherwise. */
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
