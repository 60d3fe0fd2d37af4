package io.github.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.writing.ReportTokens;
import java.io.IOException;
import java.util.Locale;

/** Writes reports with a host's generator, as {@code ReleaseWriter} does. */
final class ReportSerializer extends JsonSerializer<ValidationReport> {

    private final Locale language;

    ReportSerializer(Locale language) {
        this.language = language;
    }

    @Override
    public void serialize(ValidationReport report, JsonGenerator generator, SerializerProvider context)
            throws IOException {
        ReportTokens.write(report, language, new Jackson2Sink(generator));
    }
}
