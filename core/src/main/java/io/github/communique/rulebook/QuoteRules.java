package io.github.communique.rulebook;

import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;

/** {@code quote/*}: quotations, their words, marks and speakers. */
public final class QuoteRules {

    private QuoteRules() {}

    @Rule(
            id = "quote/no-speaker",
            severity = Severity.ERROR,
            skipIfUnread = {
                "attribution/speakerIds",
                "attribution/document",
                "attribution/documentId",
                "attribution/anonymous"
            })
    static void noSpeaker(Quote quote, RuleContext context) {
        boolean hasSource = quote.getAttribution()
                .filter(attribution -> !attribution.getSpeakerIds().isEmpty()
                        || attribution.getDocument().isPresent()
                        || attribution.getDocumentId().isPresent()
                        || attribution.isAnonymous())
                .isPresent();
        if (!hasSource) {
            context.report(finding -> finding.with("words", words(quote)));
        }
    }

    @Rule(id = "quote/unknown-speaker", severity = Severity.ERROR)
    static void unknownSpeaker(Attribution attribution, RuleContext context) {
        for (int i = 0; i < attribution.getSpeakerIds().size(); i++) {
            int index = i;
            String id = attribution.getSpeakerIds().get(i);
            if (!context.isParty(id)) {
                context.report(finding -> finding.at("speakerIds").at(index).with("id", id));
            }
        }
    }

    /** A part that marks omitted words has no words itself. */
    @Rule(id = "quote/empty", severity = Severity.ERROR)
    static void empty(QuotePart part, RuleContext context) {
        if (part.getKind() != QuotePartKind.ELLIPSIS
                && part.getText().codePoints().noneMatch(Character::isLetterOrDigit)) {
            context.report(finding -> finding.at("text").with("found", part.getText()));
        }
    }

    @Rule(id = "quote/anonymous", severity = Severity.WARNING)
    static void anonymous(Attribution attribution, RuleContext context) {
        if (attribution.isAnonymous()) {
            context.report(finding -> finding.at("anonymous"));
        }
    }

    private static String words(Quote quote) {
        return quote.getParts().isEmpty() ? "" : quote.getParts().get(0).getText();
    }
}
