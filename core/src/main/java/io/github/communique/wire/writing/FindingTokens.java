package io.github.communique.wire.writing;

import io.github.communique.report.Finding;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.SourcePosition;
import io.github.communique.report.TextRange;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.util.Locale;

/** Writes what reports and problem details have in common: members with their names, places, totals and fixes. */
final class FindingTokens {

    private final Locale locale;
    private final TokenSink sink;

    FindingTokens(Locale locale, TokenSink sink) {
        this.locale = ValidationReport.getMessageLanguages().contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
        this.sink = sink;
    }

    /** The language of the messages: the one asked for, or English. */
    Locale getLocale() {
        return locale;
    }

    static String nameOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    void totals(ValidationReport report) throws IOException {
        startObject("totals");
        for (Severity severity : Severity.values()) {
            number(nameOf(severity), report.getTotal(severity));
        }
        endObject();
    }

    /** The pointer of a finding, and its position and range where it has them. */
    void place(Finding finding) throws IOException {
        text("pointer", finding.getPointer().toString());
        if (finding.getPosition().isPresent()) {
            SourcePosition position = finding.getPosition().get();
            number("line", position.line());
            number("column", position.column());
        }
        if (finding.getRange().isPresent()) {
            range(finding.getRange().get());
        }
    }

    /** The fix of a finding, if there is one. */
    void fix(Finding finding) throws IOException {
        if (finding.getFix().isEmpty()) {
            return;
        }
        Fix fix = finding.getFix().get();
        startObject("fix");
        text("pointer", fix.getPointer().toString());
        if (fix.getRange().isPresent()) {
            range(fix.getRange().get());
        }
        if (fix.getReplacement().isPresent()) {
            text("replacement", fix.getReplacement().get());
        }
        endObject();
    }

    private void range(TextRange range) throws IOException {
        startObject("range");
        number("start", range.start());
        number("end", range.end());
        endObject();
    }

    void startObject() throws IOException {
        sink.startObject();
    }

    void startObject(String name) throws IOException {
        sink.name(name);
        sink.startObject();
    }

    void endObject() throws IOException {
        sink.endObject();
    }

    void startArray(String name) throws IOException {
        sink.name(name);
        sink.startArray();
    }

    void endArray() throws IOException {
        sink.endArray();
    }

    void text(String name, String value) throws IOException {
        sink.name(name);
        sink.text(wellFormed(value));
    }

    void number(String name, int value) throws IOException {
        sink.name(name);
        sink.number(Integer.toString(value));
    }

    void bool(String name, boolean value) throws IOException {
        sink.name(name);
        sink.bool(value);
    }

    /** Replaces unpaired surrogates, which content from a document may have but JSON in UTF-8 cannot. */
    private static String wellFormed(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
