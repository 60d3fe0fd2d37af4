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
import java.util.Map;

/** Writes reports: whether the release is sound, totals, and the findings with their English messages. */
public final class ReportTokens {

    private final Locale locale;
    private final TokenSink sink;

    private ReportTokens(Locale locale, TokenSink sink) {
        this.locale = locale;
        this.sink = sink;
    }

    /**
     * Writes a report.
     *
     * @param locale the language of the messages
     * @throws IOException if the sink fails
     */
    public static void write(ValidationReport report, Locale locale, TokenSink sink) throws IOException {
        new ReportTokens(languageOf(locale), sink).write(report);
    }

    private void write(ValidationReport report) throws IOException {
        sink.startObject();
        sink.name("sound");
        sink.bool(report.isSound());
        text("language", locale.getLanguage());
        sink.name("totals");
        sink.startObject();
        for (Severity severity : Severity.values()) {
            number(nameOf(severity), report.getTotal(severity));
        }
        sink.endObject();
        sink.name("totalsByRule");
        sink.startObject();
        for (Map.Entry<String, Integer> total : report.getTotalsByRule().entrySet()) {
            number(total.getKey(), total.getValue());
        }
        sink.endObject();
        sink.name("truncated");
        sink.bool(report.isTruncated());
        sink.name("findings");
        sink.startArray();
        for (Finding finding : report.getFindings()) {
            finding(finding);
        }
        sink.endArray();
        sink.endObject();
    }

    private static Locale languageOf(Locale locale) {
        return ValidationReport.getMessageLanguages().contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
    }

    private void finding(Finding finding) throws IOException {
        sink.startObject();
        text("ruleId", finding.getRuleId());
        text("severity", nameOf(finding.getSeverity()));
        if (finding.getVariant().isPresent()) {
            text("variant", finding.getVariant().get());
        }
        text("pointer", finding.getPointer().toString());
        if (finding.getPosition().isPresent()) {
            SourcePosition position = finding.getPosition().get();
            number("line", position.line());
            number("column", position.column());
        }
        if (finding.getRange().isPresent()) {
            range(finding.getRange().get());
        }
        text("message", finding.getMessage(locale));
        if (!finding.getArguments().isEmpty()) {
            texts("arguments", finding.getArguments());
        }
        if (!finding.getPhraseKeys().isEmpty()) {
            texts("phraseKeys", finding.getPhraseKeys());
        }
        if (finding.getFix().isPresent()) {
            fix(finding.getFix().get());
        }
        sink.endObject();
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        sink.name(name);
        sink.startObject();
        for (Map.Entry<String, String> one : texts.entrySet()) {
            text(one.getKey(), one.getValue());
        }
        sink.endObject();
    }

    private void fix(Fix fix) throws IOException {
        sink.name("fix");
        sink.startObject();
        text("pointer", fix.getPointer().toString());
        if (fix.getRange().isPresent()) {
            range(fix.getRange().get());
        }
        if (fix.getReplacement().isPresent()) {
            text("replacement", fix.getReplacement().get());
        }
        sink.endObject();
    }

    private void range(TextRange range) throws IOException {
        sink.name("range");
        sink.startObject();
        number("start", range.start());
        number("end", range.end());
        sink.endObject();
    }

    private void text(String name, String value) throws IOException {
        sink.name(name);
        sink.text(wellFormed(value));
    }

    private void number(String name, int value) throws IOException {
        sink.name(name);
        sink.number(Integer.toString(value));
    }

    private static String nameOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
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
