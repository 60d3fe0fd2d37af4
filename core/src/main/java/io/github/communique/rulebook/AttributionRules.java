package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.TextAnchor;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.Offices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code quote/*}, attributions and places as values; words and marks have a file of their own. */
public final class AttributionRules {

    /** The kinds that stand in a sentence with a verb of saying; a block or a whole text has none. */
    private static final Set<QuoteKind> WITH_CUE = EnumSet.of(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED);

    private AttributionRules() {}

    @Rule(id = "quote/no-cue", severity = Severity.INFO, skipIfUnread = "attribution/cue")
    static void noCue(Quote quote, RuleContext context) {
        if (!WITH_CUE.contains(quote.getKind())) {
            return;
        }
        quote.getAttribution()
                .filter(attribution -> attribution.getCue().isEmpty())
                .ifPresent(attribution ->
                        context.report(finding -> finding.at("attribution").at("cue")));
    }

    @Rule(id = "quote/pronoun-only", severity = Severity.INFO)
    static void pronounOnly(Attribution attribution, RuleContext context) {
        if (attribution
                .getResolution()
                .filter(AttributionResolution.PRONOUN::equals)
                .isPresent()) {
            context.report(finding -> finding.at("resolution")
                    .with(
                            "words",
                            attribution
                                    .getSpeakerWording()
                                    .or(attribution::getWording)
                                    .or(attribution::getCue)
                                    .orElse("…")));
        }
    }

    /** The office that the attribution states is one of a speaker's, in these or in fewer words; unknown if none is known. */
    @Rule(
            id = "quote/role-differs",
            severity = Severity.WARNING,
            skipIfUnread = {"/participants", "/engagements"})
    static void roleDiffers(Attribution attribution, RuleContext context) {
        if (attribution.getOffice().isEmpty()) {
            return;
        }
        List<Offices> known = attribution.getSpeakerIds().stream()
                .map(id -> Offices.of(id, context))
                .toList();
        boolean isKnown = !known.isEmpty() && known.stream().noneMatch(Offices::isEmpty);
        String office = attribution.getOffice().get();
        if (isKnown && known.stream().noneMatch(offices -> offices.include(office))) {
            context.report(finding -> finding.at("office")
                    .with("found", office)
                    .with("expected", known.get(0).printed()));
        }
    }

    /** Two quotations have words of the text in common, or are the same words of the same speakers. */
    @Rule(id = "quote/overlap", severity = Severity.WARNING)
    static void overlap(PressRelease release, RuleContext context) {
        Map<Pointer, List<Anchored>> byBlock = new HashMap<>();
        Map<List<Object>, Integer> byWords = new HashMap<>();
        for (int i = 0; i < release.getQuotes().size(); i++) {
            Quote quote = release.getQuotes().get(i);
            int index = i;
            quote.getAnchors()
                    .forEach(anchor -> byBlock.computeIfAbsent(anchor.getBlock(), key -> new ArrayList<>())
                            .add(new Anchored(index, anchor)));
            Integer first = isWorded(quote) ? byWords.putIfAbsent(words(quote), i) : null;
            if (first != null && quote.getAnchors().isEmpty()) {
                tell(context, i, first);
            }
        }
        byBlock.values().forEach(anchors -> overlap(anchors, context));
    }

    private static void overlap(List<Anchored> anchors, RuleContext context) {
        anchors.sort(Comparator.comparingInt(anchored -> anchored.anchor.getStart()));
        for (int i = 1; i < anchors.size(); i++) {
            Anchored before = anchors.get(i - 1);
            Anchored one = anchors.get(i);
            if (one.quote != before.quote && one.anchor.getStart() < before.anchor.getEnd()) {
                tell(context, Math.max(one.quote, before.quote), Math.min(one.quote, before.quote));
            }
        }
    }

    private static boolean isWorded(Quote quote) {
        return !quote.getParts().isEmpty() && quote.getAttribution().isPresent();
    }

    private static List<Object> words(Quote quote) {
        return List.of(
                quote.getParts().stream().map(QuotePart::getText).toList(),
                quote.getAttribution().map(Attribution::getSpeakerIds).orElse(List.of()));
    }

    private static void tell(RuleContext context, int quote, int other) {
        context.report(finding -> finding.at("quotes")
                .at(quote)
                .with("other", context.getPointer().attribute("quotes").element(other)));
    }

    private record Anchored(int quote, TextAnchor anchor) {}
}
