package io.github.communique.spring.openapi;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Gives springdoc the published JSON Schema of releases instead of one that it would derive from Java types. */
@AutoConfiguration
@ConditionalOnClass(
        name = {"org.springdoc.core.configuration.SpringDocConfiguration", "io.swagger.v3.core.converter.ModelConverter"
        })
public class CommuniqueOpenApiAutoConfiguration {

    /** Describes the types of this library. */
    @Bean
    PublishedSchemaConverter publishedSchemaConverter() {
        return new PublishedSchemaConverter(PublishedSchemas.load());
    }
}
