package io.github.communique.jackson;

import io.github.communique.report.ValidationReport;
import io.github.communique.wire.writing.ReportTokens;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes reports with a host's generator, as {@code ReleaseWriter} does. */
final class ReportSerializer extends ValueSerializer<ValidationReport> {

    private final Locale language;

    ReportSerializer(Locale language) {
        this.language = language;
    }

    @Override
    public void serialize(ValidationReport report, JsonGenerator generator, SerializationContext context) {
        try {
            ReportTokens.write(report, language, new Jackson3Sink(generator));
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }
}
