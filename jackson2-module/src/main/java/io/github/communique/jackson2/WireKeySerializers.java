package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.communique.wire.WireType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the keys of a host's maps that are dates, instruments or constants of this library in their wire form. */
final class WireKeySerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return WireType.of(type.getRawClass())
                .filter(WireType::isText)
                .map(KeySerializer::new)
                .orElse(null);
    }

    private static final class KeySerializer extends JsonSerializer<Object> {

        private final WireType type;

        KeySerializer(WireType type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(type.textOf(value));
        }
    }
}
