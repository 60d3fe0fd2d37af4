package io.github.communique.wire;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Phrase;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.rule.UnreadValues;
import io.github.communique.shape.Shape;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.document.DocumentText;
import io.github.communique.wire.document.FindingPlaces;
import io.github.communique.wire.document.JsonFault;
import io.github.communique.wire.document.TokenPlaces;
import io.github.communique.wire.reading.CollectedUnreadValues;
import io.github.communique.wire.reading.LimitedTokens;
import io.github.communique.wire.reading.ShapeReader;
import io.github.communique.wire.reading.StructureFindings;
import io.github.communique.wire.reading.StructureRule;
import io.github.communique.wire.reading.TokenLimits;
import io.github.communique.wire.spi.JsonProvider;
import io.github.communique.wire.spi.MalformedJsonException;
import io.github.communique.wire.spi.Token;
import io.github.communique.wire.spi.TokenSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one document: checks encoding, limits, structure and trailing content, and runs the rules on the release. */
final class DocumentReading {

    private final DocumentText document;
    private final JsonProvider provider;
    private final Limits limits;
    private final TokenPlaces places;
    private final StructureFindings findings;

    DocumentReading(DocumentText document, JsonProvider provider, Limits limits) {
        this.document = document;
        this.provider = provider;
        this.limits = limits;
        this.places = new TokenPlaces(document, provider);
        this.findings = new StructureFindings(places);
    }

    /** Reads a release, and runs the rules unless the validator is null. */
    Reading read(@Nullable ReleaseValidator validator) throws IOException {
        ValueRead read = value(of(Shape.ofBuilder(PressRelease.builder())));
        PressRelease release = (PressRelease) read.value;
        ValidationReport report = findings.report();
        if (release != null && validator != null) {
            report = report.and(ruleReport(validator, release, read.unread));
        }
        return new Reading(release, release != null && !findings.hasErrors(), report);
    }

    /** Reads a value of another type. */
    ValueReading read(Shape shape) throws IOException {
        Object value = value(of(shape)).value;
        return new ValueReading(value, findings.report());
    }

    /** Reads a value of no type, whole: an {@link io.github.communique.ExtensionValue}. */
    ValueReading readAny() throws IOException {
        Object value = value((reader, first) -> reader.extensions().read(first)).value;
        return new ValueReading(value, findings.report());
    }

    private interface Content {
        @Nullable
        Object read(ShapeReader reader, Token first) throws IOException;
    }

    private static Content of(Shape shape) {
        return (reader, first) -> reader.read(shape, first);
    }

    private ValueRead value(Content content) throws IOException {
        if (document.isMarked() && !document.isMarkedTwice()) {
            addNotUtf8(0, Severity.INFO, "U+FEFF");
        }
        if (document.isLargerThan(limits.getDocumentBytes())) {
            tooLarge(0, Phrase.of("limit.bytes", "more than {most} bytes", "most", limits.getDocumentBytes()));
        } else if (document.badByte().isPresent()) {
            int badByte = document.badByte().get();
            String found = "0x" + Integer.toHexString(badByte).toUpperCase(Locale.ROOT);
            addNotUtf8(document.text().length(), Severity.ERROR, found);
        } else if (document.isMarkedTwice()) {
            addNotUtf8(0, Severity.ERROR, "U+FEFF U+FEFF");
        } else if (document.otherEncoding().isPresent()) {
            addNotUtf8(0, Severity.ERROR, document.otherEncoding().get());
        } else {
            return valueOfTokens(content);
        }
        return new ValueRead(null, new CollectedUnreadValues());
    }

    private ValueRead valueOfTokens(Content content) throws IOException {
        try (TokenSource source = document.tokens(provider)) {
            LimitedTokens tokens = new LimitedTokens(source, tokenLimits(limits));
            ShapeReader reader = new ShapeReader(tokens, findings, document.mayBeIllFormed());
            return new ValueRead(value(content, tokens, reader), reader.unread());
        }
    }

    static TokenLimits tokenLimits(Limits limits) {
        return new TokenLimits(
                limits.getTokens(),
                limits.getDepth(),
                limits.getDigits(),
                limits.getNameLength(),
                limits.getTextLength(),
                limits.getListLength());
    }

    private @Nullable Object value(Content content, LimitedTokens tokens, ShapeReader reader) throws IOException {
        Object value;
        try {
            Token first = tokens.next();
            if (first == Token.END) {
                throw MalformedJsonException.notWellFormed("empty", 0);
            }
            value = content.read(reader, first);
        } catch (MalformedJsonException e) {
            malformed(e, tokens);
            return null;
        }
        trailingContent(tokens);
        return value;
    }

    private void malformed(MalformedJsonException fault, LimitedTokens tokens) {
        if (fault.getLimit().isPresent()) {
            tooLarge(places.offsetOf(tokens.place()), fault.getLimit().get());
            return;
        }
        JsonFault exact = JsonFault.in(document.text());
        if (exact.unpairedName() >= 0) {
            String name = document.insideString(exact.unpairedName());
            addAt(exact.unpairedName(), StructureRule.UNPAIRED_SURROGATE, Severity.ERROR, "found", name);
        }
        if (exact.place() >= 0 || exact.unpairedName() < 0) {
            int place = exact.place() < 0 ? document.text().length() : exact.place();
            addAt(place, StructureRule.NOT_JSON, Severity.ERROR, "found", document.describe(place));
        }
    }

    private void trailingContent(LimitedTokens tokens) throws IOException {
        boolean isFollowed;
        try {
            isFollowed = tokens.next() != Token.END;
        } catch (MalformedJsonException e) {
            isFollowed = true;
        }
        if (isFollowed) {
            addAt(JsonFault.contentAfterValue(document.text()), StructureRule.TRAILING_CONTENT, Severity.ERROR);
        }
    }

    private void tooLarge(int offset, Phrase reason) {
        addAt(offset, StructureRule.TOO_LARGE, Severity.ERROR, "reason", reason);
    }

    private void addNotUtf8(int offset, Severity severity, String found) {
        addAt(offset, StructureRule.NOT_UTF8, severity, "found", found, "expected", "UTF-8");
    }

    private void addAt(int offset, StructureRule rule, Severity severity, Object... arguments) {
        findings.addAt(document.position(offset), rule, severity, arguments);
    }

    private ValidationReport ruleReport(ReleaseValidator rules, PressRelease release, CollectedUnreadValues unread)
            throws IOException {
        ValidationReport report = rules.validate(release, unread.isNothing() ? UnreadValues.NOTHING : unread);
        List<Finding> found =
                report.getFindings().stream().map(unread::inDocument).toList();
        return found.isEmpty() ? report : report.with(new FindingPlaces(document, provider).locate(found));
    }

    /** A value, null if it could not be built, and the values that could not be read. */
    private record ValueRead(@Nullable Object value, CollectedUnreadValues unread) {}
}
