package io.github.communique.wire;

import io.github.communique.PressRelease;
import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.shape.Shape;
import io.github.communique.validation.ReleaseValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads releases from JSON: binds, checks the structure and runs the rules, and tells everything that is wrong in one
 * report, each finding with its line and column. Throws for input and output only, never for what is in a document.
 * Immutable and safe for several threads.
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
     * A reader with the JSON parser that is found and the standard rules.
     *
     * @throws IllegalStateException if no parser is found; the message names the artifact to add
     */
    public static ReleaseReader standard() {
        return using(Providers.find());
    }

    /** A reader with this JSON parser and the standard rules. */
    public static ReleaseReader using(JsonProvider provider) {
        return new ReleaseReader(provider, ReleaseValidator.standard(), Limits.standard());
    }

    /** This reader with a host's own validator. */
    public ReleaseReader with(ReleaseValidator own) {
        return new ReleaseReader(provider, own, limits);
    }

    /** This reader without rules: the report tells of the structure only. */
    public ReleaseReader withoutRules() {
        return new ReleaseReader(provider, null, limits);
    }

    /** This reader with other limits. */
    public ReleaseReader within(Limits own) {
        return new ReleaseReader(provider, validator, own);
    }

    /** A reader of archives of one release a line, which reads each as this one does. */
    public ArchiveReader archives() {
        return new ArchiveReader(this, 1, ArchiveProgress.NONE);
    }

    /** Reads a document in UTF-8. */
    public Reading read(byte[] document) {
        return read(document, 1);
    }

    /** Reads a document that is a line of an archive, so that positions are those in the archive. */
    Reading read(byte[] document, long line) {
        return read(DocumentText.decode(document, line));
    }

    Limits limits() {
        return limits;
    }

    /**
     * Reads a document in UTF-8 to the end of the stream, or until it is too large; the stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    public Reading read(InputStream document) throws IOException {
        return read(document.readNBytes(limits.documentBytes() + 1));
    }

    /**
     * Reads a document to the end of the reader, or until it is too large; the reader is not closed.
     *
     * @throws IOException if the reader fails
     */
    public Reading read(Reader document) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        int count = document.read(buffer);
        while (count >= 0 && text.length() <= limits.documentBytes()) {
            text.append(buffer, 0, count);
            count = document.read(buffer);
        }
        return read(text.toString());
    }

    /** Reads a document. */
    public Reading read(String document) {
        return read(DocumentText.of(document));
    }

    /** Which parser stands behind it, for example {@code ReleaseReader on Jackson 3}. */
    @Override
    public String toString() {
        return "ReleaseReader on " + provider.getName();
    }

    private Reading read(DocumentText document) {
        StructureFindings findings = new StructureFindings(document, new TokenPlaces(document.text(), provider));
        try {
            return read(document, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot fail", e);
        }
    }

    private Reading read(DocumentText document, StructureFindings findings) throws IOException {
        LimitedTokens tokens = new LimitedTokens(provider.source(document.text()), limits);
        ShapeReader reader = new ShapeReader(tokens, findings);
        Object value = null;
        if (document.isLargerThan(limits.documentBytes())) {
            findings.addAt(0, StructureRule.TOO_LARGE, "reason", "more than " + limits.documentBytes() + " bytes");
        } else if (document.badByte().isPresent()) {
            notUtf8(document, document.badByte().get(), findings);
        } else {
            value = value(document, tokens, reader, findings);
        }
        PressRelease release = (PressRelease) value;
        ValidationReport report = ValidationReport.of(findings.list());
        if (release != null && validator != null) {
            report = report.and(ruleReport(validator, release, reader.leftOutIds(), document));
        }
        return new Reading(release, release != null && !findings.hasErrors(), report);
    }

    private static void notUtf8(DocumentText document, int badByte, StructureFindings findings) {
        findings.addAt(
                document.text().length(),
                StructureRule.NOT_UTF8,
                "found",
                "0x" + Integer.toHexString(badByte).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Object value(
            DocumentText document, LimitedTokens tokens, ShapeReader reader, StructureFindings findings)
            throws IOException {
        Object value;
        try {
            Token first = tokens.next();
            if (first == Token.END) {
                throw MalformedJsonException.notWellFormed("empty", 0);
            }
            value = reader.read(Shape.ofRelease(), first);
        } catch (MalformedJsonException e) {
            malformed(e, document, findings);
            return null;
        }
        trailingContent(document, tokens, findings);
        return value;
    }

    private static void malformed(MalformedJsonException fault, DocumentText document, StructureFindings findings) {
        if (fault.isLimit()) {
            String reason = String.valueOf(fault.getMessage());
            findings.addAt(placeOf(fault, document), StructureRule.TOO_LARGE, "reason", reason);
            return;
        }
        int exact = JsonFault.locate(document.text());
        int place = exact < 0 ? placeOf(fault, document) : exact;
        findings.addAt(place, StructureRule.NOT_JSON, "found", document.describe(place));
    }

    private static void trailingContent(DocumentText document, LimitedTokens tokens, StructureFindings findings)
            throws IOException {
        boolean isFollowed;
        try {
            isFollowed = tokens.next() != Token.END;
        } catch (MalformedJsonException e) {
            isFollowed = true;
        }
        if (isFollowed) {
            int place = JsonFault.contentBehindValue(document.text());
            findings.addAt(place, StructureRule.TRAILING_CONTENT);
        }
    }

    private static int placeOf(MalformedJsonException fault, DocumentText document) {
        return fault.getOffset() < 0 ? document.text().length() : fault.getOffset();
    }

    private ValidationReport ruleReport(
            ReleaseValidator rules, PressRelease release, Set<String> leftOutIds, DocumentText document)
            throws IOException {
        ValidationReport report = rules.validate(release, leftOutIds);
        List<Finding> found = report.getFindings();
        return found.isEmpty() ? report : report.with(new FindingPlaces(document, provider).locate(found));
    }
}
