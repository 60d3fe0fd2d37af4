package io.github.communique.jackson;

import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.spi.TokenSource;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes JSON with Jackson 3. Found by {@link java.util.ServiceLoader}; or passed in:
 * {@code ReleaseReader.using(new Jackson3Provider())}. It has its own factory, so that the settings of a host's mapper
 * do not change the wire form, and keeps no state between documents.
 */
public final class Jackson3Provider implements JsonProvider {

    private static final int PRIORITY = 30;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /**
     * Without the table of names that Jackson shares among documents: colliding names in one document would make others
     * fail.
     */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(unlimited())
            .build();

    /** Creates the provider, which has no settings. */
    public Jackson3Provider() {}

    @Override
    public String getName() {
        return "Jackson 3";
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public TokenSource source(String document) {
        return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), document));
    }

    @Override
    public TokenSource source(byte[] buffer, int offset, int length) {
        return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), decoding(buffer, offset, length)));
    }

    @Override
    public TokenSink sink(Writer out, boolean indented) {
        return new Jackson3Sink(factory.createGenerator(context(indented), out));
    }

    @Override
    public TokenSink sink(OutputStream out, boolean indented) {
        return new Jackson3Sink(factory.createGenerator(context(indented), out), true);
    }

    /** Decodes the bytes, since a parser that is given bytes guesses their encoding. */
    private static Reader decoding(byte[] buffer, int offset, int length) {
        return new InputStreamReader(new ByteArrayInputStream(buffer, offset, length), StandardCharsets.UTF_8);
    }

    private static WriteContext context(boolean indented) {
        return new WriteContext(indented ? forPeople() : null);
    }

    /** Switches off Jackson's limits; the reader's own apply, with the same messages and positions for all parsers. */
    private static StreamReadConstraints unlimited() {
        return StreamReadConstraints.builder()
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNestingDepth(Integer.MAX_VALUE)
                .build();
    }

    /** A new printer for each document, since a printer keeps its depth. */
    private static PrettyPrinter forPeople() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
    }
}
