package io.github.communique.validation;

import io.github.communique.report.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate Validator can do beyond the Jakarta API: carry a finding as dynamic payload of the violation that is built next, and
 * choose the language of its message. The only class that names that provider, which a host need not have.
 *
 * <p>A validator does not learn the locale that the provider resolves; only the provider's interpolator does. So, where the host wants
 * messages in that locale, each violation has the finished message in every language as parameters, and the template is a key whose value, in the bundle of the resolved locale,
 * names one of them.
 */
final class HibernateContext {

    /** The languages of the library's messages; each has a {@code ContributorValidationMessages} bundle. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final String TEMPLATE = "{io.github.communique.validation.Sound.finding}";
    private static final String PARAMETER = "communique.message.";

    private static final boolean IS_PRESENT = isPresent();
    private static final boolean ESCAPES = canEscape();

    private HibernateContext() {}

    /**
     * Hands over a finding.
     *
     * @param inert escapes a text, so that it is not taken for a template
     * @return the template of the violation that is built next; null if the provider is another, or does not choose the language
     */
    static @Nullable String attach(Finding finding, ConstraintValidatorContext context, UnaryOperator<String> inert) {
        return IS_PRESENT ? OfProvider.attach(finding, context, inert) : null;
    }

    private static boolean isPresent() {
        try {
            return OfProvider.isReadable();
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }

    private static boolean canEscape() {
        try {
            return OfEscapingProvider.isReadable();
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }

    /** Loaded only where the provider is asked for; loading it fails where that is absent. */
    private static final class OfProvider {

        static boolean isReadable() {
            return HibernateConstraintValidatorContext.class.isInterface();
        }

        static @Nullable String attach(
                Finding finding, ConstraintValidatorContext context, UnaryOperator<String> inert) {
            if (!(context instanceof HibernateConstraintValidatorContext hibernate)) {
                return null;
            }
            hibernate.withDynamicPayload(finding);
            if (hibernate.getConstraintValidatorPayload(ViolationLocale.class) != ViolationLocale.RESOLVED) {
                return null;
            }
            for (String language : LANGUAGES) {
                addParameter(language, inert.apply(finding.getMessage(Locale.forLanguageTag(language))), hibernate);
            }
            // A host's own rule may have a message in a language that the library lacks.
            addParameter("other", inert.apply(finding.getMessage(Locale.getDefault())), hibernate);
            return TEMPLATE;
        }

        private static void addParameter(
                String language, String message, HibernateConstraintValidatorContext hibernate) {
            if (ESCAPES) {
                OfEscapingProvider.addParameter(PARAMETER + language, message, hibernate);
            } else {
                hibernate.addMessageParameter(PARAMETER + language, message);
            }
        }
    }

    /** For the releases of the provider that can escape parameters themselves: they must not escape these again. */
    private static final class OfEscapingProvider {

        static boolean isReadable() {
            return MessageParameterEscaping.NONE != null;
        }

        static void addParameter(String name, String message, HibernateConstraintValidatorContext hibernate) {
            hibernate.addMessageParameter(name, message, MessageParameterEscaping.NONE);
        }
    }
}
