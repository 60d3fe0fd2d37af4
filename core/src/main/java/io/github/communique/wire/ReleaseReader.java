package io.github.communique.wire;

import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.document.DocumentText;
import io.github.communique.wire.spi.JsonProvider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads releases from JSON: checks the structure, builds the release, runs the rules, and reports every problem in one
 * report, each finding with its line and column. Throws only if input fails; the content of a document never causes an
 * exception. Immutable and thread-safe.
 *
 * <pre>{@code
 * Reading reading = ReleaseReader.standard().read(bytes);
 * }</pre>
 */
public final class ReleaseReader {

    private final JsonProvider provider;
    private final @Nullable ReleaseValidator validator;
    private final Limits limits;

    private ReleaseReader(JsonProvider provider, @Nullable ReleaseValidator validator, Limits limits) {
        this.provider = provider;
        this.validator = validator;
        this.limits = limits;
    }

    /**
     * A reader with the standard rules that uses the JSON parser found by {@link java.util.ServiceLoader}.
     *
     * @throws IllegalStateException if no parser is found; the message names the artifact to add
     */
    public static ReleaseReader standard() {
        return using(Providers.find());
    }

    /** A reader with the standard rules that uses this JSON parser. */
    public static ReleaseReader using(JsonProvider provider) {
        return new ReleaseReader(provider, ReleaseValidator.standard(), Limits.standard());
    }

    /** This reader with a host's own validator. */
    public ReleaseReader with(ReleaseValidator own) {
        return new ReleaseReader(provider, own, limits);
    }

    /** This reader without rules; the report covers the structure only. */
    public ReleaseReader withoutRules() {
        return new ReleaseReader(provider, null, limits);
    }

    /** This reader with other limits. */
    public ReleaseReader within(Limits own) {
        return new ReleaseReader(provider, validator, own);
    }

    /** A reader of archives with one release on each line, which reads each line with the settings of this reader. */
    public ArchiveReader archives() {
        return new ArchiveReader(this, 1, ArchiveProgress.NONE);
    }

    /** Reads a document in UTF-8. */
    public Reading read(byte[] document) {
        return read(document, 1);
    }

    /** Reads a document that is a line of an archive; positions are those in the archive. */
    Reading read(byte[] document, long line) {
        return read(DocumentText.of(document, line));
    }

    Limits limits() {
        return limits;
    }

    /**
     * Reads a document in UTF-8 to the end of the stream, or until it exceeds the size limit. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    public Reading read(InputStream document) throws IOException {
        // A FileInputStream alone asks for the length of what it reads, which a pipe has not.
        return read(new BufferedInputStream(document).readNBytes(limits.getDocumentBytes() + 1));
    }

    /**
     * Reads a document to the end of the reader, or until it exceeds the size limit. The reader is not closed.
     *
     * @throws IOException if the reader fails
     */
    public Reading read(Reader document) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        int count = document.read(buffer);
        while (count >= 0 && text.length() <= limits.getDocumentBytes()) {
            text.append(buffer, 0, count);
            count = document.read(buffer);
        }
        return read(text.toString());
    }

    /** Reads a document. */
    public Reading read(String document) {
        return read(DocumentText.of(document));
    }

    /** Names the parser in use, for example {@code ReleaseReader on Jackson 3}. */
    @Override
    public String toString() {
        return "ReleaseReader on " + provider.getName();
    }

    private Reading read(DocumentText document) {
        try {
            return new DocumentReading(document, provider, limits).read(validator);
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot fail", e);
        }
    }
}
