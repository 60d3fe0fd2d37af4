package io.github.communique.wire;

import io.github.communique.PressRelease;
import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.ValidationProfile;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.TokenSink;
import io.github.communique.wire.writing.ProblemTokens;
import io.github.communique.wire.writing.ReportTokens;
import io.github.communique.wire.writing.ShapeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes releases, profiles, reports and problem details as JSON in UTF-8, with attributes in the order of their declaration. Absent
 * attributes are omitted: empty optionals, empty lists, {@code false}, and optional values in which nothing is set.
 * Immutable and thread-safe.
 */
public final class ReleaseWriter {

    private final JsonProvider provider;
    private final boolean indented;
    private final Locale language;

    private ReleaseWriter(JsonProvider provider, boolean indented, Locale language) {
        this.provider = provider;
        this.indented = indented;
        this.language = language;
    }

    /**
     * A writer that uses the JSON generator found by {@link java.util.ServiceLoader}.
     *
     * @throws IllegalStateException if none is found; the message names the artifact to add
     */
    public static ReleaseWriter standard() {
        return using(Providers.find());
    }

    /** A writer that uses this JSON generator. */
    public static ReleaseWriter using(JsonProvider provider) {
        return new ReleaseWriter(provider, false, Locale.ENGLISH);
    }

    /** This writer with indentation for human readers: one member per line, two spaces per level. */
    public ReleaseWriter indented() {
        return new ReleaseWriter(provider, true, language);
    }

    /**
     * This writer with the messages of reports and problem details in a language. A report states the language of its messages: where the library has
     * none in this language, they are in English.
     *
     * @param locale the language, for example {@link Locale#FRENCH}
     */
    public ReleaseWriter inLanguage(Locale locale) {
        return new ReleaseWriter(provider, indented, locale);
    }

    /** The release as JSON. */
    public String toJson(PressRelease release) {
        return inMemory(out -> write(release, out));
    }

    /** The report as JSON: whether the release is sound, totals, and the findings with their messages. */
    public String toJson(ValidationReport report) {
        return inMemory(out -> write(report, out));
    }

    /** The problem details as JSON of RFC 9457, which {@link ProblemDetails#MEDIA_TYPE} names: the answer of a service that refuses a release. */
    public String toJson(ProblemDetails problem) {
        return inMemory(out -> {
            try (TokenSink sink = provider.sink(out, indented)) {
                ProblemTokens.write(problem, language, sink);
            }
        });
    }

    /** The profile as JSON. */
    public String toJson(ValidationProfile profile) {
        return inMemory(out -> {
            try (TokenSink sink = provider.sink(out, indented)) {
                new ShapeWriter(sink).writeAlone(profile);
            }
        });
    }

    /**
     * Writes a release in UTF-8. The stream is flushed, but not closed.
     *
     * @throws IOException if the stream fails
     */
    public void write(PressRelease release, OutputStream out) throws IOException {
        try (TokenSink sink = provider.sink(out, indented)) {
            new ShapeWriter(sink).writeAlone(release);
        }
        out.flush();
    }

    /**
     * Writes a release. The writer is not closed.
     *
     * @throws IOException if the writer fails
     */
    public void write(PressRelease release, Writer out) throws IOException {
        try (TokenSink sink = provider.sink(out, indented)) {
            new ShapeWriter(sink).writeAlone(release);
        }
    }

    /**
     * Writes an archive in UTF-8 with one release on each line, in order. The stream is flushed, but not closed. For a
     * compressed archive pass a {@link java.util.zip.GZIPOutputStream}.
     *
     * @throws IOException if the stream fails
     */
    public void writeAll(Iterable<PressRelease> releases, OutputStream out) throws IOException {
        for (PressRelease release : releases) {
            Objects.requireNonNull(release, "a release of the archive is null");
            try (TokenSink sink = provider.sink(out, false)) {
                new ShapeWriter(sink).writeAlone(release);
            }
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Writes a report. The writer is not closed.
     *
     * @throws IOException if the writer fails
     */
    public void write(ValidationReport report, Writer out) throws IOException {
        try (TokenSink sink = provider.sink(out, indented)) {
            ReportTokens.write(report, language, sink);
        }
    }

    private static String inMemory(Writing writing) {
        StringWriter text = new StringWriter();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }
}
