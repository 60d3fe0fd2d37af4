package io.github.communique.jackson;

import io.github.communique.wire.TokenSink;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes tokens with a Jackson 3 generator. */
final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        guarded(generator::writeStartObject);
    }

    @Override
    public void endObject() throws IOException {
        guarded(generator::writeEndObject);
    }

    @Override
    public void startArray() throws IOException {
        guarded(generator::writeStartArray);
    }

    @Override
    public void endArray() throws IOException {
        guarded(generator::writeEndArray);
    }

    @Override
    public void name(String name) throws IOException {
        guarded(() -> generator.writeName(name));
    }

    @Override
    public void text(String text) throws IOException {
        guarded(() -> generator.writeString(text));
    }

    @Override
    public void number(String digits) throws IOException {
        guarded(() -> generator.writeNumber(digits));
    }

    @Override
    public void bool(boolean value) throws IOException {
        guarded(() -> generator.writeBoolean(value));
    }

    @Override
    public void nullValue() throws IOException {
        guarded(generator::writeNull);
    }

    @Override
    public void flush() throws IOException {
        guarded(generator::flush);
    }

    /** Jackson 3 wraps an IOException of the target; the caller's contract is the IOException itself. */
    private static void guarded(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
