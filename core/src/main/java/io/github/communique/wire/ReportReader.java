package io.github.communique.wire;

import io.github.communique.ExtensionValue;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.document.DocumentText;
import io.github.communique.wire.document.FindingPlaces;
import io.github.communique.wire.reading.ReportValues;
import io.github.communique.wire.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports that {@link ReleaseWriter#toJson(ValidationReport)} or a Jackson mapper wrote. Reports every problem of the document.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationReport report = ReportReader.standard().read(json).getReport().orElseThrow();
 * }</pre>
 */
public final class ReportReader {

    private final JsonProvider provider;

    private ReportReader(JsonProvider provider) {
        this.provider = provider;
    }

    /**
     * A reader that uses the JSON parser found by {@link java.util.ServiceLoader}.
     *
     * @throws IllegalStateException if no parser is found; the message names the artifact to add
     */
    public static ReportReader standard() {
        return using(Providers.find());
    }

    /** A reader that uses this JSON parser. */
    public static ReportReader using(JsonProvider provider) {
        return new ReportReader(provider);
    }

    /** Reads a document. */
    public Result read(String document) {
        return read(DocumentText.of(document));
    }

    /** Reads a document in UTF-8. */
    public Result read(byte[] document) {
        return read(DocumentText.of(document, 1));
    }

    private Result read(DocumentText document) {
        try {
            ValueReading reading = new DocumentReading(document, provider, Limits.standard()).readAny();
            if (!(reading.value() instanceof ExtensionValue value)
                    || !reading.report().isSound()) {
                return new Result(null, reading.report());
            }
            ReportValues values = new ReportValues();
            ValidationReport report = values.report(value);
            List<Finding> problems = values.problems().getFindings();
            List<Finding> placed =
                    problems.isEmpty() ? problems : new FindingPlaces(document, provider).locate(problems);
            return new Result(
                    problems.isEmpty() ? report : null, reading.report().and(ValidationReport.of(placed)));
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot fail", e);
        }
    }

    /** The result of reading a report. */
    public static final class Result {

        private final @Nullable ValidationReport report;
        private final ValidationReport problems;

        private Result(@Nullable ValidationReport report, ValidationReport problems) {
            this.report = report;
            this.problems = problems;
        }

        /** The report. Empty: a part of it could not be read; {@link #getProblems} says which. */
        public Optional<ValidationReport> getReport() {
            return Optional.ofNullable(report);
        }

        /** The findings on the document. */
        public ValidationReport getProblems() {
            return problems;
        }
    }
}
