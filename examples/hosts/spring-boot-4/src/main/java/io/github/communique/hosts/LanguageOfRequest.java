package io.github.communique.hosts;

import io.github.communique.validation.ViolationLocale;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages of violations are in the language of the request. */
@Configuration
class LanguageOfRequest {

    @Bean
    ValidationConfigurationCustomizer resolvedLocale() {
        return configuration ->
                ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(ViolationLocale.RESOLVED);
    }
}
