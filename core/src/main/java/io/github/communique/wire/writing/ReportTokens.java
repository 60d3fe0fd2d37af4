package io.github.communique.wire.writing;

import io.github.communique.report.Finding;
import io.github.communique.report.ValidationReport;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Writes reports: whether the release is sound, totals, and the findings with their messages. */
public final class ReportTokens {

    private final FindingTokens tokens;

    private ReportTokens(FindingTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Writes a report.
     *
     * @param locale the language of the messages
     * @throws IOException if the sink fails
     */
    public static void write(ValidationReport report, Locale locale, TokenSink sink) throws IOException {
        new ReportTokens(new FindingTokens(locale, sink)).write(report);
    }

    private void write(ValidationReport report) throws IOException {
        tokens.startObject();
        tokens.bool("sound", report.isSound());
        tokens.text("language", tokens.getLocale().getLanguage());
        tokens.totals(report);
        tokens.startObject("totalsByRule");
        for (Map.Entry<String, Integer> total : report.getTotalsByRule().entrySet()) {
            tokens.number(total.getKey(), total.getValue());
        }
        tokens.endObject();
        tokens.bool("truncated", report.isTruncated());
        tokens.startArray("findings");
        for (Finding finding : report.getFindings()) {
            write(finding);
        }
        tokens.endArray();
        tokens.endObject();
    }

    private void write(Finding finding) throws IOException {
        tokens.startObject();
        tokens.text("ruleId", finding.getRuleId());
        tokens.text("severity", FindingTokens.nameOf(finding.getSeverity()));
        if (finding.getVariant().isPresent()) {
            tokens.text("variant", finding.getVariant().get());
        }
        tokens.place(finding);
        tokens.text("message", finding.getMessage(tokens.getLocale()));
        if (!finding.getArguments().isEmpty()) {
            texts("arguments", finding.getArguments());
        }
        if (!finding.getPhraseKeys().isEmpty()) {
            texts("phraseKeys", finding.getPhraseKeys());
        }
        tokens.fix(finding);
        tokens.endObject();
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        tokens.startObject(name);
        for (Map.Entry<String, String> one : texts.entrySet()) {
            tokens.text(one.getKey(), one.getValue());
        }
        tokens.endObject();
    }
}
