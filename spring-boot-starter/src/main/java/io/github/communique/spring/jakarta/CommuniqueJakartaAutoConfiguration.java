package io.github.communique.spring.jakarta;

import io.github.communique.validation.ReleaseValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/** Lets {@code @Valid} on a release run the application's rules, with messages in the language of the request. */
@AutoConfiguration
@ConditionalOnClass(
        name = {"jakarta.validation.executable.ExecutableValidator", "org.hibernate.validator.HibernateValidator"})
public class CommuniqueJakartaAutoConfiguration {

    /** The validator that Spring Boot declares; one that the application declares is left as it is. */
    private static final String VALIDATOR_OF_SPRING_BOOT = "defaultValidator";

    /** Hands the application's rules to the provider. */
    @Bean
    static BeanPostProcessor soundValidatorRegistrar(
            ObjectProvider<ReleaseValidator> validator, AutowireCapableBeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (name.equals(VALIDATOR_OF_SPRING_BOOT) && bean instanceof LocalValidatorFactoryBean factory) {
                    factory.setConstraintValidatorFactory(new SoundValidatorFactory(
                            new SpringConstraintValidatorFactory(beans), validator::getObject));
                }
                return bean;
            }
        };
    }
}
