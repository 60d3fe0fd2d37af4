package io.github.communique.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.WireType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        return WireType.of(type)
                .map(wireType -> new WireDeserializer(wireType, listener))
                .orElse(null);
    }
}
