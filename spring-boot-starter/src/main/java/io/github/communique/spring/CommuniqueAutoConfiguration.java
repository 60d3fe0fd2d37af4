package io.github.communique.spring;

import io.github.communique.registry.MandateRegistry;
import io.github.communique.registry.MissionRegistry;
import io.github.communique.registry.OrganisationRegistry;
import io.github.communique.registry.QuotationMarkRegistry;
import io.github.communique.registry.ResolutionRegistry;
import io.github.communique.rule.CheckEnvironment;
import io.github.communique.rule.ValidationRule;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.Limits;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Declares the beans that read, check and write releases, unless the application declares them itself. */
@AutoConfiguration
@EnableConfigurationProperties(CommuniqueProperties.class)
public class CommuniqueAutoConfiguration {

    /** The profile that the properties name. */
    @Bean
    @ConditionalOnMissingBean
    ValidationProfile validationProfile(CommuniqueProperties properties, ResourceLoader resources) {
        return new ProfileLocation(properties.profile()).load(resources);
    }

    /** What rules know besides the release: the application's beans, and otherwise the built-in data. */
    @Bean
    @ConditionalOnMissingBean
    CheckEnvironment checkEnvironment(
            ObjectProvider<Clock> clock,
            ObjectProvider<MissionRegistry> missions,
            ObjectProvider<OrganisationRegistry> organisations,
            ObjectProvider<ResolutionRegistry> resolutions,
            ObjectProvider<MandateRegistry> mandates,
            ObjectProvider<QuotationMarkRegistry> quotationMarks) {
        CheckEnvironment.Builder environment = CheckEnvironment.builder();
        clock.ifUnique(environment::clock);
        missions.ifUnique(environment::missions);
        organisations.ifUnique(environment::organisations);
        resolutions.ifUnique(environment::resolutions);
        mandates.ifUnique(environment::mandates);
        quotationMarks.ifUnique(environment::quotationMarks);
        return environment.build();
    }

    /** The built-in rules and the application's own. */
    @Bean
    @ConditionalOnMissingBean
    ReleaseValidator releaseValidator(
            ValidationProfile profile, CheckEnvironment environment, ObjectProvider<ValidationRule<?>> rules) {
        return ReleaseValidator.standard()
                .in(environment)
                .with(rules.orderedStream().toArray(ValidationRule<?>[]::new))
                .with(profile);
    }

    /** The limits of documents: the standard ones, with the size that the properties state. */
    @Bean
    @ConditionalOnMissingBean
    Limits limits(CommuniqueProperties properties) {
        long bytes = properties.maxDocumentSize().toBytes();
        return Limits.builder()
                .documentBytes((int) Math.min(bytes, Integer.MAX_VALUE))
                .build();
    }

    /** Reads releases with the application's validator and limits. */
    @Bean
    @ConditionalOnMissingBean
    ReleaseReader releaseReader(ReleaseValidator validator, Limits limits) {
        return ReleaseReader.standard().with(validator).within(limits);
    }

    /** Writes releases. */
    @Bean
    @ConditionalOnMissingBean
    ReleaseWriter releaseWriter(CommuniqueProperties properties) {
        ReleaseWriter writer = ReleaseWriter.standard();
        return properties.indented() ? writer.indented() : writer;
    }
}
