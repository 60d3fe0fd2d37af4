package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.communique.wire.spi.EncodedText;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.spi.TypedNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes tokens with a Jackson 2 generator. */
final class Jackson2Sink implements TokenSink {

    private final JsonGenerator generator;
    private final boolean isPlainUtf8;

    /** Writes with any generator, with any settings of the host. */
    Jackson2Sink(JsonGenerator generator) {
        this(generator, false);
    }

    /**
     * Writes with a generator.
     *
     * @param isPlainUtf8 whether it writes bytes in UTF-8 and escapes only what it must
     */
    Jackson2Sink(JsonGenerator generator, boolean isPlainUtf8) {
        this.generator = generator;
        this.isPlainUtf8 = isPlainUtf8;
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
        if (isPlainUtf8 && hasSurrogate(text)) {
            byte[] escaped = escaped(text).getBytes(StandardCharsets.UTF_8);
            generator.writeRawUTF8String(escaped, 0, escaped.length);
            return;
        }
        byte[] unescaped = isPlainUtf8 && text.length() >= EncodedText.LONG ? EncodedText.unescaped(text) : null;
        if (unescaped == null) {
            generator.writeString(text);
        } else {
            generator.writeRawUTF8String(unescaped, 0, unescaped.length);
        }
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The content of a string between its quotation marks; Jackson 2 needlessly escapes surrogates when it writes
     * bytes.
     */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        JsonStringEncoder.getInstance().quoteAsString(text, escaped);
        return escaped.toString();
    }

    @Override
    public void number(String digits) throws IOException {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(digits);
        } else {
            typedNumber(TypedNumber.of(digits));
        }
    }

    private void typedNumber(Number number) throws IOException {
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
