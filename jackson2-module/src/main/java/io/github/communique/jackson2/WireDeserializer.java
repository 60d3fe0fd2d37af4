package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import io.github.communique.report.ValidationReport;
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
        return StructureException.requireSound(type.read(new HostSource(parser)), type, parser, listener);
    }

    @Override
    public Class<?> handledType() {
        return type.getType();
    }
}
