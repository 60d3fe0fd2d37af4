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
 * {@code ReleaseReader.using(new Jackson3Provider())}. It has a factory of its own, so that no setting of a host's mapper
 * changes the wire form, and keeps nothing of one document for the next.
 */
public final class Jackson3Provider implements JsonProvider {

    private static final int PRIORITY = 30;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** Without the table of names that Jackson shares among documents: names of one that collide there make others fail. */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(unlimited())
            .build();

    /** Makes the provider; it needs no settings. */
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

    /** Decodes here, since a parser that is given bytes guesses their encoding. */
    private static Reader decoding(byte[] buffer, int offset, int length) {
        return new InputStreamReader(new ByteArrayInputStream(buffer, offset, length), StandardCharsets.UTF_8);
    }

    private static WriteContext context(boolean indented) {
        return new WriteContext(indented ? forPeople() : null);
    }

    /** The limits of the reader hold; those of Jackson would only tell other words and places. */
    private static StreamReadConstraints unlimited() {
        return StreamReadConstraints.builder()
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNestingDepth(Integer.MAX_VALUE)
                .build();
    }

    /** A printer keeps the depth it has reached, so each document has its own. */
    private static PrettyPrinter forPeople() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
    }
}
