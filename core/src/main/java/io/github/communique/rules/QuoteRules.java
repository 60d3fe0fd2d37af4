package io.github.communique.rules;

import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuotePart;
import io.github.communique.report.Severity;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import java.util.List;
import java.util.Set;

/** {@code quote/*}: quotations, their words, marks and speakers. */
final class QuoteRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(Quote.class, "quote/no-speaker", Severity.ERROR, Set.of(Need.RELEASE), QuoteRules::noSpeaker)
                    .needsAllOf("attribution/speakerIds", "attribution/document", "attribution/anonymous"),
            Rule.on(
                    Attribution.class,
                    "quote/unknown-speaker",
                    Severity.ERROR,
                    Set.of(Need.RELEASE),
                    QuoteRules::unknownSpeaker),
            ReleaseRule.error(QuotePart.class, "quote/empty", QuoteRules::empty),
            ReleaseRule.warning(Attribution.class, "quote/anonymous", QuoteRules::anonymous));

    private QuoteRules() {}

    private static void noSpeaker(Quote quote, RuleContext context) {
        boolean hasSource = quote.getAttribution()
                .filter(attribution -> !attribution.getSpeakerIds().isEmpty()
                        || attribution.getDocument().isPresent()
                        || attribution.isAnonymous())
                .isPresent();
        if (!hasSource) {
            context.found(finding -> finding.with("words", words(quote)));
        }
    }

    private static void empty(QuotePart part, RuleContext context) {
        if (part.getText().codePoints().noneMatch(Character::isLetterOrDigit)) {
            context.found(finding -> finding.at("text").with("found", part.getText()));
        }
    }

    private static void anonymous(Attribution attribution, RuleContext context) {
        if (attribution.isAnonymous()) {
            context.found(finding -> finding.at("anonymous"));
        }
    }

    private static void unknownSpeaker(Attribution attribution, RuleContext context) {
        for (int i = 0; i < attribution.getSpeakerIds().size(); i++) {
            int index = i;
            String id = attribution.getSpeakerIds().get(i);
            if (!context.isParty(id)) {
                context.found(finding -> finding.at("speakerIds").at(index).with("id", id));
            }
        }
    }

    private static String words(Quote quote) {
        return quote.getParts().isEmpty() ? "" : quote.getParts().get(0).getText();
    }
}
