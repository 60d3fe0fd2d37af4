package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.communique.wire.WireType;
import java.io.IOException;

/** Writes values of one type in their wire form with a host's generator. */
final class WireSerializer extends JsonSerializer<Object> {

    private final WireType type;

    WireSerializer(WireType type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        type.write(value, new Jackson2Sink(generator));
    }

    /** In a polymorphic holder: the host's type id, which names the type and not the class that implements it. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        JsonToken shape = type.isObject() ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
        String name = types.getTypeIdResolver().idFromValueAndType(null, type.getType());
        WritableTypeId id = types.typeId(value, shape, name);
        types.writeTypePrefix(generator, id);
        if (type.isObject()) {
            type.writeMembers(value, new Jackson2Sink(generator));
        } else {
            type.write(value, new Jackson2Sink(generator));
        }
        types.writeTypeSuffix(generator, id);
    }
}
