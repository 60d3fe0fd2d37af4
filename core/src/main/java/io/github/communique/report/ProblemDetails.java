package io.github.communique.report;

import io.github.communique.constraint.Phrase;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refuses a release, in the form in which services on the web answer: a problem details object (RFC 9457), with every
 * finding of the report in its member {@code errors}. {@code ReleaseWriter.toJson} writes it. Immutable.
 *
 * <pre>{@code
 * Optional<ProblemDetails> problem = ReleaseReader.standard().read(bytes).getProblem();
 * // {"type":"https://communique.github.io/problems/unsound-release","title":"The release is not sound","status":422, …
 * //  "errors":[{"detail":"The speaker \"commander\" is not …","pointer":"/quotes/0/…","line":4,"column":9,"rule":"quote/unknown-speaker", …}]}
 * }</pre>
 */
public final class ProblemDetails {

    /** The media type of the JSON: {@value}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://communique.github.io/problems/";
    private static final String TOO_LARGE = "json/too-large";

    private final Kind kind;
    private final ValidationReport report;
    private final @Nullable URI instance;

    private ProblemDetails(Kind kind, ValidationReport report, @Nullable URI instance) {
        this.kind = kind;
        this.report = report;
        this.instance = instance;
    }

    /**
     * A document that could not be read whole: status 413 if it exceeds a limit of the reader, otherwise 400.
     *
     * @param report the report of its reading, usually {@link ReportedFailure#getReport()}
     */
    public static ProblemDetails ofUnreadable(ValidationReport report) {
        boolean isTooLarge = report.getTotalsByRule().containsKey(TOO_LARGE);
        return new ProblemDetails(isTooLarge ? Kind.TOO_LARGE : Kind.UNREADABLE, report, null);
    }

    /**
     * A document that is not stated to be UTF-8, in which JSON is exchanged (RFC 8259 section 8.1): status 400.
     *
     * @param found what the request states instead, for example {@code ISO-8859-1}
     */
    public static ProblemDetails ofOtherCharset(String found) {
        Finding otherCharset = Finding.builder()
                .ruleId("json/not-utf8")
                .severity(Severity.ERROR)
                .pointer(Pointer.ROOT)
                .putArguments("expected", "UTF-8")
                .putArguments("found", found)
                .build();
        return ofUnreadable(ValidationReport.of(List.of(otherCharset)));
    }

    /**
     * A release that was read whole but is not sound: status 422.
     *
     * @param report the report of its check
     */
    public static ProblemDetails ofUnsound(ValidationReport report) {
        return new ProblemDetails(Kind.UNSOUND, report, null);
    }

    /**
     * This problem with the URI of the occurrence, usually the path of the request.
     *
     * @param occurrence for example {@code /releases}
     */
    public ProblemDetails at(URI occurrence) {
        return new ProblemDetails(kind, report, occurrence);
    }

    /**
     * The URI of the kind of problem: {@code …/unreadable-release}, {@code …/too-large-release} or {@code …/unsound-release}.
     */
    public URI getType() {
        return URI.create(TYPES + kind.name);
    }

    /** The status of the answer (RFC 9110): 400, 413 or 422. */
    public int getStatus() {
        return kind.status;
    }

    /** What the problem is, the same for each occurrence; in the language of the locale, or in English. */
    public String getTitle(Locale locale) {
        return Messages.words(kind.title, locale);
    }

    /** How many errors and warnings there are; in the language of the locale, or in English. */
    public String getDetail(Locale locale) {
        Phrase totals = Phrase.of(
                "problem.totals",
                "Errors: {errors}; warnings: {warnings}.",
                "errors",
                report.getTotal(Severity.ERROR),
                "warnings",
                report.getTotal(Severity.WARNING));
        return Messages.words(totals, locale);
    }

    /** The URI of the occurrence, for example the path of the request. Empty: not stated. */
    public Optional<URI> getInstance() {
        return Optional.ofNullable(instance);
    }

    /** The findings, which become the member {@code errors}. */
    public ValidationReport getReport() {
        return report;
    }

    /** The status and type, for example {@code 422 https://communique.github.io/problems/unsound-release}. */
    @Override
    public String toString() {
        return getStatus() + " " + getType();
    }

    private record Kind(String name, int status, Phrase title) {

        static final Kind UNREADABLE =
                new Kind("unreadable-release", 400, Phrase.of("problem.unreadable", "The release cannot be read"));
        static final Kind TOO_LARGE =
                new Kind("too-large-release", 413, Phrase.of("problem.too-large", "The release is too large"));
        static final Kind UNSOUND =
                new Kind("unsound-release", 422, Phrase.of("problem.unsound", "The release is not sound"));
    }
}
