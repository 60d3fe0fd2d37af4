package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.communique.wire.TokenSink;
import java.io.IOException;

/** Writes tokens with a Jackson 2 generator. */
final class Jackson2Sink implements TokenSink {

    private final JsonGenerator generator;

    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(EncodedNames.of(name));
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(String digits) throws IOException {
        generator.writeNumber(digits);
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nullValue() throws IOException {
        generator.writeNull();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
