package io.github.communique.spring.web;

import io.github.communique.PressRelease;
import io.github.communique.report.ProblemDetails;
import io.github.communique.report.ValidationReport;
import io.github.communique.spring.CommuniqueProperties.Acceptance;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import io.github.communique.wire.ReleaseWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads {@code @RequestBody Reading} and {@code @RequestBody PressRelease} from JSON with the strict reader instead of the mapper of the
 * host: every fault has its line and column, and limits hold. Writes releases, reports and {@link ProblemDetails}.
 *
 * <p>A {@link Reading} is never refused for its content. A {@link PressRelease} is refused with {@link ReleaseRefusedException} unless it was read whole
 * and is as {@link Acceptance} asks. A controller that decides itself what to refuse answers with the problem of the reading:
 *
 * <pre>{@code
 * ProblemDetails problem = reading.getProblem().orElseThrow();
 * return ResponseEntity.status(problem.getStatus()).body(problem);
 * }</pre>
 */
public final class ReleaseMessageConverter extends AbstractHttpMessageConverter<Object> {

    private static final MediaType[] JSON = {MediaType.APPLICATION_JSON, new MediaType("application", "*+json")};

    private final ReleaseReader reader;
    private final ReleaseWriter writer;
    private final Acceptance acceptance;

    /**
     * Creates a converter.
     *
     * @param acceptance which releases a parameter of type {@link PressRelease} accepts
     */
    public ReleaseMessageConverter(ReleaseReader reader, ReleaseWriter writer, Acceptance acceptance) {
        super(StandardCharsets.UTF_8, JSON);
        this.reader = reader;
        this.writer = writer;
        this.acceptance = acceptance;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return (type == PressRelease.class || type == Reading.class) && canRead(mediaType);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return supports(type) && canWrite(mediaType);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return PressRelease.class.isAssignableFrom(type)
                || type == ValidationReport.class
                || type == ProblemDetails.class;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        requireUtf8(request);
        Reading reading = reader.read(request.getBody());
        return type == Reading.class ? reading : accepted(reading, request);
    }

    /** JSON is exchanged in UTF-8 (RFC 8259 section 8.1); a text in another encoding would be read as something else. */
    private static void requireUtf8(HttpInputMessage request) {
        MediaType type = request.getHeaders().getContentType();
        if (type == null || type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8)) {
            return;
        }
        throw new ReleaseRefusedException(ProblemDetails.ofOtherCharset(type.toString()), request);
    }

    private PressRelease accepted(Reading reading, HttpInputMessage request) {
        boolean isAccepted = acceptance == Acceptance.SOUND ? reading.isSound() : reading.isComplete();
        if (isAccepted) {
            return reading.getRelease().orElseThrow();
        }
        throw new ReleaseRefusedException(reading.getProblem().orElseThrow(), request);
    }

    /** Problem details have a media type of their own, and a language. */
    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Object value, @Nullable MediaType type) throws IOException {
        if (value instanceof ProblemDetails) {
            headers.setContentLanguage(RequestLanguage.current());
            headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        super.addDefaultHeaders(headers, value, type);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage answer) throws IOException {
        if (value instanceof PressRelease release) {
            writer.write(release, answer.getBody());
            return;
        }
        ReleaseWriter localised = writer.inLanguage(RequestLanguage.current());
        Writer out = new OutputStreamWriter(answer.getBody(), StandardCharsets.UTF_8);
        if (value instanceof ProblemDetails problem) {
            out.write(localised.toJson(problem));
        } else {
            localised.write((ValidationReport) value, out);
        }
        out.flush();
    }
}
