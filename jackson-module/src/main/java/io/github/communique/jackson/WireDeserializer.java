package io.github.communique.jackson;

import io.github.communique.report.ValidationReport;
import io.github.communique.wire.ValueReading;
import io.github.communique.wire.WireType;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads values of one type in their wire form from a host's parser. */
final class WireDeserializer extends ValueDeserializer<Object> {

    private final WireType type;
    private final Consumer<ValidationReport> listener;

    WireDeserializer(WireType type, Consumer<ValidationReport> listener) {
        this.type = type;
        this.listener = listener;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return StructureException.requireSound(read(parser), type, parser, listener);
    }

    @Override
    public Class<?> handledType() {
        return type.getType();
    }

    private ValueReading read(JsonParser parser) {
        try {
            return type.read(new HostSource(parser));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }
}
