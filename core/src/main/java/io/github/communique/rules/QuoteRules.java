package io.github.communique.rules;

import io.github.communique.PressRelease;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.registry.QuotationMarks;
import io.github.communique.report.Fix;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.Need;
import io.github.communique.rule.Rule;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.Passage;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.VerbatimSearch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code quote/*}: quotations, their words, marks and speakers. */
final class QuoteRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.on(Quote.class, "quote/no-speaker", Severity.ERROR, Set.of(Need.RELEASE), QuoteRules::noSpeaker),
            Rule.on(
                    Attribution.class,
                    "quote/unknown-speaker",
                    Severity.ERROR,
                    Set.of(Need.RELEASE),
                    QuoteRules::unknownSpeaker),
            ReleaseRule.error(QuotePart.class, "quote/empty", QuoteRules::empty),
            ReleaseRule.warning(Attribution.class, "quote/anonymous", QuoteRules::anonymous),
            Rule.on(Quote.class, "quote/not-verbatim", Severity.ERROR, Set.of(Need.TEXT), QuoteRules::notVerbatim),
            Rule.on(
                    PressRelease.class,
                    "quote/wrong-mark",
                    Severity.WARNING,
                    Set.of(Need.TEXT),
                    QuoteRules::wrongMark));

    private static final String CLOSING_PUNCTUATION = ".,;:!?)]…";
    private static final String OPENING_PUNCTUATION = "([–—-/";

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

    private static void notVerbatim(Quote quote, RuleContext context) {
        if (quote.getTranslationOf().isPresent() || !isWordForWord(quote.getKind())) {
            return;
        }
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        VerbatimSearch search = context.once(VerbatimSearch.class, release -> new VerbatimSearch(text.blocks()));
        for (int i = 0; i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            int index = i;
            if (part.getKind() == QuotePartKind.DIRECT) {
                Passage nearest = search.nearest(part.getText());
                if (!nearest.isComplete()) {
                    context.found(finding -> finding.at("parts")
                            .at(index)
                            .at("text")
                            .range(nearest.differing())
                            .with("quoted", nearest.quotedWord())
                            .with("found", nearest.foundWord())
                            .with("passage", nearest.passage()));
                }
            }
        }
    }

    private static boolean isWordForWord(QuoteKind kind) {
        return kind == QuoteKind.DIRECT || kind == QuoteKind.MIXED || kind == QuoteKind.BLOCK;
    }

    private static void wrongMark(PressRelease release, RuleContext context) {
        Optional<QuotationMarks> marks =
                context.getSurroundings().getQuotationMarks().marksOf(release.getLanguage());
        if (marks.isPresent()) {
            for (TextBlock block :
                    context.once(TextAnalysis.class, TextAnalysis::of).blocks()) {
                wrongMarks(block, marks.get(), context);
            }
        }
    }

    private static void wrongMarks(TextBlock block, QuotationMarks marks, RuleContext context) {
        String text = block.text();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean opens = marks.opens(mark);
            if (opens == marks.closes(mark)) {
                continue;
            }
            Optional<Character> expected = Optional.empty();
            if (opens && isClosingPlace(text, i)) {
                expected = marks.closingOf(mark);
            } else if (!opens && mark != '’' && isOpeningPlace(text, i)) {
                expected = marks.openingOf(mark);
            }
            if (expected.isPresent()) {
                wrongMark(block, block.range(i, i + 1), mark, expected.get(), context);
            }
        }
    }

    private static void wrongMark(
            TextBlock block, TextRange range, char mark, Character expected, RuleContext context) {
        context.found(finding -> finding.at(block.pointer())
                .range(range)
                .with("found", mark)
                .with("expected", expected)
                .fix(Fix.replace(block.pointer(), range, expected.toString())));
    }

    private static boolean isClosingPlace(String text, int at) {
        if (at == 0 || isSpace(text.charAt(at - 1)) || OPENING_PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        return at + 1 == text.length()
                || isSpace(text.charAt(at + 1))
                || CLOSING_PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isOpeningPlace(String text, int at) {
        boolean afterSpace = at == 0 || isSpace(text.charAt(at - 1));
        return afterSpace && at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String words(Quote quote) {
        return quote.getParts().isEmpty() ? "" : quote.getParts().get(0).getText();
    }
}
