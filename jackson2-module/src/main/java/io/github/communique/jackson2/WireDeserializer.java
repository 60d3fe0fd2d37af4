package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ValueReading;
import io.github.communique.wire.WireType;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads values of one type in their wire form from a host's parser. */
final class WireDeserializer extends JsonDeserializer<Object> {

    private final WireType type;
    private final Consumer<ValidationReport> listener;

    WireDeserializer(WireType type, Consumer<ValidationReport> listener) {
        this.type = type;
        this.listener = listener;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ValueReading reading = type.read(new HostSource(parser));
        if (!reading.report().getFindings().isEmpty()) {
            listener.accept(reading.report());
        }
        if (!reading.report().isSound()) {
            throw new StructureException(parser, type, reading);
        }
        return reading.value();
    }

    @Override
    public Class<?> handledType() {
        return type.getType();
    }
}
