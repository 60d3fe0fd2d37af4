package io.github.communique.jackson;

import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ValueReading;
import io.github.communique.wire.WireType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads the keys of a host's maps that are dates, instruments or constants of this library in their wire form. */
final class WireKeyDeserializers implements KeyDeserializers {

    private final Consumer<ValidationReport> listener;

    WireKeyDeserializers(Consumer<ValidationReport> listener) {
        this.listener = listener;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return WireType.of(type.getRawClass())
                .filter(WireType::isText)
                .map(Key::new)
                .orElse(null);
    }

    private final class Key extends KeyDeserializer {

        private final WireType type;

        Key(WireType type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            ValueReading reading = type.readText(key);
            return StructureException.requireSound(reading, type, context.getParser(), listener);
        }
    }
}
