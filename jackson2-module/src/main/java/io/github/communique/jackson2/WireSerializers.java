package io.github.communique.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.WireType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives each type of this library, and its reports, the serializer of its wire form. */
final class WireSerializers extends Serializers.Base {

    private final Locale language;

    WireSerializers(Locale language) {
        this.language = language;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return type.hasRawClass(ValidationReport.class)
                ? new ReportSerializer(language)
                : WireType.of(type.getRawClass()).map(WireSerializer::new).orElse(null);
    }
}
