package io.github.communique.wire;

import io.github.communique.report.ValidationReport;
import io.github.communique.shape.Shape;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.document.DocumentText;
import io.github.communique.wire.spi.JsonProvider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads profiles from JSON as strictly as releases are read, and reports every problem. Immutable and thread-safe. */
public final class ProfileReader {

    private final JsonProvider provider;

    private ProfileReader(JsonProvider provider) {
        this.provider = provider;
    }

    /**
     * A reader that uses the JSON parser found by {@link java.util.ServiceLoader}.
     *
     * @throws IllegalStateException if no parser is found; the message names the artifact to add
     */
    public static ProfileReader standard() {
        return using(Providers.find());
    }

    /** A reader that uses this JSON parser. */
    public static ProfileReader using(JsonProvider provider) {
        return new ProfileReader(provider);
    }

    /** Reads a document. */
    public Result read(String document) {
        return read(DocumentText.of(document));
    }

    /** Reads a document in UTF-8. */
    public Result read(byte[] document) {
        return read(DocumentText.of(document, 1));
    }

    /**
     * Reads a document in UTF-8 to the end of the stream, or until it exceeds the size limit. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    public Result read(InputStream document) throws IOException {
        return read(
                new BufferedInputStream(document).readNBytes(Limits.standard().getDocumentBytes() + 1));
    }

    private Result read(DocumentText document) {
        try {
            ValueReading reading = new DocumentReading(document, provider, Limits.standard())
                    .read(Shape.ofBuilder(ValidationProfile.builder()));
            boolean isWhole = reading.report().isSound();
            return new Result(isWhole ? (ValidationProfile) reading.value() : null, reading.report());
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot fail", e);
        }
    }

    /** The result of reading a profile. */
    public static final class Result {

        private final @Nullable ValidationProfile profile;
        private final ValidationReport report;

        private Result(@Nullable ValidationProfile profile, ValidationReport report) {
            this.profile = profile;
            this.report = report;
        }

        /**
         * The profile. Empty: a part of it could not be read, and a partial profile would not check what the document
         * states.
         */
        public Optional<ValidationProfile> getProfile() {
            return Optional.ofNullable(profile);
        }

        /** The findings on the document. */
        public ValidationReport getReport() {
            return report;
        }
    }
}
