package io.github.communique.spring.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.github.communique.PressRelease;
import io.github.communique.wire.Reading;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers with a published schema where springdoc asks for that of a type of this library. */
final class PublishedSchemaConverter implements ModelConverter {

    private static final String ROOT_PACKAGE = PressRelease.class.getPackageName();

    private final PublishedSchemas published;

    PublishedSchemaConverter(PublishedSchemas published) {
        this.published = published;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType javaType = Json.mapper().constructType(type.getType());
        String name = javaType == null ? null : nameOf(javaType.getRawClass());
        if (name == null) {
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
        published.getSchemas().forEach((schemaName, schema) -> context.defineModel(schemaName, schema));
        return PublishedSchemas.reference(name);
    }

    private @Nullable String nameOf(Class<?> type) {
        if (type == Reading.class) {
            return PublishedSchemas.RELEASE;
        }
        if (!type.getPackageName().startsWith(ROOT_PACKAGE)) {
            return null;
        }
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return published.getNames().contains(name) ? name : null;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }
}
