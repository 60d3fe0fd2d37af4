package io.github.communique.rulebook;

import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuotePart;
import io.github.communique.rule.RuleContext;
import io.github.communique.rule.ValidationRule;
import java.util.List;

/** {@code quote/*}: quotations, their words, marks and speakers. */
public final class QuoteRules {

    static final List<ValidationRule<?>> ALL = List.of(
            ValidationRule.error("quote/no-speaker", Quote.class, QuoteRules::noSpeaker)
                    .skipIfUnread("attribution/speakerIds", "attribution/document", "attribution/anonymous"),
            ValidationRule.error("quote/unknown-speaker", Attribution.class, QuoteRules::unknownSpeaker),
            ValidationRule.error("quote/empty", QuotePart.class, QuoteRules::empty),
            ValidationRule.warning("quote/anonymous", Attribution.class, QuoteRules::anonymous));

    private QuoteRules() {}

    private static void noSpeaker(Quote quote, RuleContext context) {
        boolean hasSource = quote.getAttribution()
                .filter(attribution -> !attribution.getSpeakerIds().isEmpty()
                        || attribution.getDocument().isPresent()
                        || attribution.isAnonymous())
                .isPresent();
        if (!hasSource) {
            context.report(finding -> finding.with("words", words(quote)));
        }
    }

    private static void empty(QuotePart part, RuleContext context) {
        if (part.getText().codePoints().noneMatch(Character::isLetterOrDigit)) {
            context.report(finding -> finding.at("text").with("found", part.getText()));
        }
    }

    private static void anonymous(Attribution attribution, RuleContext context) {
        if (attribution.isAnonymous()) {
            context.report(finding -> finding.at("anonymous"));
        }
    }

    private static void unknownSpeaker(Attribution attribution, RuleContext context) {
        for (int i = 0; i < attribution.getSpeakerIds().size(); i++) {
            int index = i;
            String id = attribution.getSpeakerIds().get(i);
            if (!context.isParty(id)) {
                context.report(finding -> finding.at("speakerIds").at(index).with("id", id));
            }
        }
    }

    private static String words(Quote quote) {
        return quote.getParts().isEmpty() ? "" : quote.getParts().get(0).getText();
    }
}
