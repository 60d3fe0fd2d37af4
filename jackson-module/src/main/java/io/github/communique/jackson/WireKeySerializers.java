package io.github.communique.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.communique.wire.WireType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes the keys of a host's maps that are dates, instruments or constants of this library in their wire form. */
final class WireKeySerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return WireType.of(type.getRawClass())
                .filter(WireType::isText)
                .map(KeySerializer::new)
                .orElse(null);
    }

    private static final class KeySerializer extends ValueSerializer<Object> {

        private final WireType type;

        KeySerializer(WireType type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(type.textOf(value));
        }
    }
}
