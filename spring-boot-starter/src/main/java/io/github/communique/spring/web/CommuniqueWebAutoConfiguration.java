package io.github.communique.spring.web;

import io.github.communique.spring.CommuniqueAutoConfiguration;
import io.github.communique.spring.CommuniqueProperties;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets controllers of Spring MVC take and answer releases, and answers refused ones with problem details. */
@AutoConfiguration(after = CommuniqueAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(HandlerExceptionResolver.class)
public class CommuniqueWebAutoConfiguration {

    /** Reads and writes releases with the strict reader. */
    @Bean
    @ConditionalOnMissingBean
    ReleaseMessageConverter releaseMessageConverter(
            ReleaseReader reader, ReleaseWriter writer, CommuniqueProperties properties) {
        return new ReleaseMessageConverter(reader, writer, properties.web().accept());
    }

    /** Answers refused releases. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "communique.web.problem-details", matchIfMissing = true)
    RefusalResolver refusalResolver(ReleaseWriter writer) {
        return new RefusalResolver(writer);
    }
}
