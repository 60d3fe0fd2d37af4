package io.github.communique.wire.writing;

import io.github.communique.report.Finding;
import io.github.communique.report.ProblemDetails;
import io.github.communique.wire.spi.TokenSink;
import java.io.IOException;
import java.util.Locale;

/** Writes problem details (RFC 9457) with the findings of a report as their errors. */
public final class ProblemTokens {

    private final FindingTokens tokens;

    private ProblemTokens(FindingTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Writes problem details.
     *
     * @param locale the language of title, detail and messages
     * @throws IOException if the sink fails
     */
    public static void write(ProblemDetails problem, Locale locale, TokenSink sink) throws IOException {
        new ProblemTokens(new FindingTokens(locale, sink)).write(problem);
    }

    private void write(ProblemDetails problem) throws IOException {
        tokens.startObject();
        tokens.text("type", problem.getType().toString());
        tokens.text("title", problem.getTitle(tokens.getLocale()));
        tokens.number("status", problem.getStatus());
        tokens.text("detail", problem.getDetail(tokens.getLocale()));
        if (problem.getInstance().isPresent()) {
            tokens.text("instance", problem.getInstance().get().toString());
        }
        tokens.totals(problem.getReport());
        tokens.bool("truncated", problem.getReport().isTruncated());
        tokens.startArray("errors");
        for (Finding finding : problem.getReport().getFindings()) {
            write(finding);
        }
        tokens.endArray();
        tokens.endObject();
    }

    private void write(Finding finding) throws IOException {
        tokens.startObject();
        tokens.text("detail", finding.getMessage(tokens.getLocale()));
        tokens.place(finding);
        tokens.text("rule", finding.getRuleId());
        tokens.text("severity", FindingTokens.nameOf(finding.getSeverity()));
        tokens.fix(finding);
        tokens.endObject();
    }
}
