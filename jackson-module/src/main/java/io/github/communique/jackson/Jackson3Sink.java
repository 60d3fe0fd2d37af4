package io.github.communique.jackson;

import io.github.communique.wire.spi.EncodedText;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.spi.TypedNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes tokens with a Jackson 3 generator. Jackson 3 wraps an IOException of the target; it is unwrapped, since
 * callers expect the IOException itself.
 */
final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;
    private final boolean isPlainUtf8;

    /** Writes with any generator, with any settings of the host. */
    Jackson3Sink(JsonGenerator generator) {
        this(generator, false);
    }

    /**
     * Writes with a generator.
     *
     * @param isPlainUtf8 whether it writes bytes in UTF-8 and escapes only what it must
     */
    Jackson3Sink(JsonGenerator generator, boolean isPlainUtf8) {
        this.generator = generator;
        this.isPlainUtf8 = isPlainUtf8;
    }

    @Override
    public void startObject() throws IOException {
        try {
            generator.writeStartObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void endObject() throws IOException {
        try {
            generator.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void startArray() throws IOException {
        try {
            generator.writeStartArray();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void endArray() throws IOException {
        try {
            generator.writeEndArray();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void name(String name) throws IOException {
        try {
            generator.writeName(EncodedNames.of(name));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void text(String text) throws IOException {
        try {
            byte[] unescaped = isPlainUtf8 && text.length() >= EncodedText.LONG ? EncodedText.unescaped(text) : null;
            if (unescaped == null) {
                generator.writeString(text);
            } else {
                generator.writeRawUTF8String(unescaped, 0, unescaped.length);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void number(String digits) throws IOException {
        try {
            if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                generator.writeNumber(digits);
            } else {
                typedNumber(TypedNumber.of(digits));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void typedNumber(Number number) {
        if (number instanceof Integer whole) {
            generator.writeNumber(whole);
        } else if (number instanceof Long whole) {
            generator.writeNumber(whole);
        } else if (number instanceof BigInteger whole) {
            generator.writeNumber(whole);
        } else {
            generator.writeNumber((BigDecimal) number);
        }
    }

    @Override
    public void bool(boolean value) throws IOException {
        try {
            generator.writeBoolean(value);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void nullValue() throws IOException {
        try {
            generator.writeNull();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            generator.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
