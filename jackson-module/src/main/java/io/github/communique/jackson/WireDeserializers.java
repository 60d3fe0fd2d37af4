package io.github.communique.jackson;

import io.github.communique.report.ValidationReport;
import io.github.communique.wire.WireType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Gives each type of this library the deserializer of its wire form. */
final class WireDeserializers extends Deserializers.Base {

    private final Consumer<ValidationReport> listener;

    WireDeserializers(Consumer<ValidationReport> listener) {
        this.listener = listener;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return WireType.of(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    private @Nullable ValueDeserializer<?> find(JavaType type) {
        return WireType.of(type.getRawClass())
                .map(wireType -> new WireDeserializer(wireType, listener))
                .orElse(null);
    }
}
