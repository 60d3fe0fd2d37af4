package io.github.communique.hosts;

import io.github.communique.validation.ViolationLocale;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** Messages of violations are in the language of the request. */
@Singleton
public class LanguageOfRequest implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.constraintValidatorPayload(ViolationLocale.RESOLVED);
    }
}
