package io.github.communique.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.WireType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives each type of this library, and its reports, the serializer of its wire form. */
final class WireSerializers extends Serializers.Base {

    private final Locale language;

    WireSerializers(Locale language) {
        this.language = language;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return type.hasRawClass(ValidationReport.class)
                ? new ReportSerializer(language)
                : WireType.of(type.getRawClass()).map(WireSerializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
