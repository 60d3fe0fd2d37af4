package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.spi.TokenSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes JSON with Jackson 2, from 2.15 on. Found by {@link java.util.ServiceLoader}, after that of Jackson
 * 3; or passed in: {@code ReleaseReader.using(new Jackson2Provider())}. It has its own factory, so that the settings of
 * a host's mapper do not change the wire form, and keeps no state between documents.
 */
public final class Jackson2Provider implements JsonProvider {

    private static final int PRIORITY = 20;

    /**
     * Without the table of names that Jackson shares among documents: colliding names in one document would make others
     * fail.
     */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(unlimited())
            .build();

    /** Creates the provider, which has no settings. */
    public Jackson2Provider() {}

    @Override
    public String getName() {
        return "Jackson 2";
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public TokenSource source(String document) throws IOException {
        return new Jackson2Source(factory.createParser(document));
    }

    @Override
    public TokenSource source(byte[] buffer, int offset, int length) throws IOException {
        return new Jackson2Source(factory.createParser(decoding(buffer, offset, length)));
    }

    @Override
    public TokenSink sink(Writer out, boolean indented) throws IOException {
        return new Jackson2Sink(printing(factory.createGenerator(out), indented));
    }

    @Override
    public TokenSink sink(OutputStream out, boolean indented) throws IOException {
        return new Jackson2Sink(printing(factory.createGenerator(out), indented), true);
    }

    /** Decodes the bytes, since a parser that is given bytes guesses their encoding. */
    private static Reader decoding(byte[] buffer, int offset, int length) {
        return new InputStreamReader(new ByteArrayInputStream(buffer, offset, length), StandardCharsets.UTF_8);
    }

    private static JsonGenerator printing(JsonGenerator generator, boolean indented) {
        return indented ? generator.setPrettyPrinter(new PeoplePrinter()) : generator;
    }

    /** Switches off Jackson's limits; the reader's own apply, with the same messages and positions for all parsers. */
    private static StreamReadConstraints unlimited() {
        StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNestingDepth(Integer.MAX_VALUE);
        try {
            constraints.maxNameLength(Integer.MAX_VALUE);
        } catch (NoSuchMethodError e) {
            return constraints.build(); // 2.15 has no such limit.
        }
        return constraints.build();
    }
}
