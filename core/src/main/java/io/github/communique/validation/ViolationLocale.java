package io.github.communique.validation;

/**
 * In which language the messages of violations of {@link Sound} are. A host with Hibernate Validator states it as payload of the
 * provider's validators:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .constraintValidatorPayload(ViolationLocale.RESOLVED)
 * }</pre>
 *
 * <p>It is not stated by default because it needs an interpolator that is Hibernate Validator's, or asks it, as those of Spring and
 * Quarkus do: the interpolator of Micronaut does not read the provider's message files, and would show their key instead of the message.
 */
public enum ViolationLocale {

    /** The language of {@link java.util.Locale#getDefault()}; so if nothing is stated, and with other providers. */
    DEFAULT,

    /** The language that the provider's interpolator resolves, in a host usually that of the request. */
    RESOLVED
}
