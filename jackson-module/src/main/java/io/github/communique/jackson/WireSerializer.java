package io.github.communique.jackson;

import io.github.communique.wire.WireType;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type in their wire form with a host's generator. */
final class WireSerializer extends ValueSerializer<Object> {

    private final WireType type;

    WireSerializer(WireType type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            type.write(value, new Jackson3Sink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** In a polymorphic holder: the host's type id, which names the type and not the class that implements it. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        JsonToken shape = type.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        String name = types.getTypeIdResolver().idFromValueAndType(context, null, type.getType());
        WritableTypeId id = types.typeId(value, shape, name);
        types.writeTypePrefix(generator, context, id);
        if (type.isObject()) {
            writeMembers(value, generator);
        } else {
            serialize(value, generator, context);
        }
        types.writeTypeSuffix(generator, context, id);
    }

    private void writeMembers(Object value, JsonGenerator generator) {
        try {
            type.writeMembers(value, new Jackson3Sink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }
}
