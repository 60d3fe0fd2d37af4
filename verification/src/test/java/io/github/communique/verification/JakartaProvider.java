package io.github.communique.verification;

import io.github.communique.validation.ViolationLocale;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Jakarta provider that this run has on its path. */
final class JakartaProvider {

    static final String EXPECTED =
            Optional.ofNullable(System.getProperty("expected.provider")).orElse("9.");

    private JakartaProvider() {}

    static ValidatorFactory factory() {
        return factory(null);
    }

    /** A factory whose interpolator asks for one locale, and which states that messages are in that where the provider can. */
    static ValidatorFactory factoryFor(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        if (!EXPECTED.equals("bval")) {
            stateResolvedLocale(configuration);
        }
        MessageInterpolator own = hasExpressionLanguage() || EXPECTED.equals("bval")
                ? configuration.getDefaultMessageInterpolator()
                : withoutExpressionLanguage();
        return configuration.messageInterpolator(new ForLocale(own, locale)).buildValidatorFactory();
    }

    /** A factory with a host's own factory of validators; that of the provider if none is given. */
    static ValidatorFactory factory(@Nullable ConstraintValidatorFactory validators) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        if (!hasExpressionLanguage() && !EXPECTED.equals("bval")) {
            configuration.messageInterpolator(withoutExpressionLanguage());
        }
        if (validators != null) {
            configuration.constraintValidatorFactory(validators);
        }
        return configuration.buildValidatorFactory();
    }

    /** The version of Hibernate Validator, or bval. */
    static String name() {
        if (isPresent("org.apache.bval.jsr.ApacheValidationProvider")) {
            return "bval";
        }
        try {
            return Class.forName("org.hibernate.validator.HibernateValidator")
                    .getPackage()
                    .getImplementationVersion();
        } catch (ClassNotFoundException e) {
            return "no provider";
        }
    }

    /** The dynamic payload of a violation, without naming a provider that may be absent; empty if it has none. */
    static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        try {
            Object payload = violation
                    .getClass()
                    .getMethod("getDynamicPayload", Class.class)
                    .invoke(violation, type);
            return Optional.ofNullable(type.cast(payload));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean hasExpressionLanguage() {
        return isPresent("jakarta.el.ExpressionFactory");
    }

    /** Without naming a provider that may be absent. */
    private static void stateResolvedLocale(Configuration<?> configuration) {
        try {
            Class.forName("org.hibernate.validator.BaseHibernateValidatorConfiguration")
                    .getMethod("constraintValidatorPayload", Object.class)
                    .invoke(configuration, ViolationLocale.RESOLVED);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageInterpolator withoutExpressionLanguage() {
        try {
            return Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                    .asSubclass(MessageInterpolator.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a host's interpolator, which asks the provider's for the locale of a request. */
    private record ForLocale(MessageInterpolator own, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return own.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return own.interpolate(template, context, other);
        }
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, JakartaProvider.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
