package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.anchor.TextAnchor;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.AttributionResolution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.Offices;
import io.github.communique.rulebook.view.SpeakersThroughout;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.WordKind;
import io.github.communique.text.language.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code quote/*}: attributions and anchors as values. Words and marks are in another file. */
public final class AttributionRules {

    /** The kinds that are part of a sentence with a reporting verb; a block or a whole text has none. */
    private static final Set<QuoteKind> WITH_CUE = EnumSet.of(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED);

    /** The kinds in which the whole text is the quotation. */
    private static final Set<QuoteKind> OF_WHOLE_TEXT = EnumSet.of(QuoteKind.WHOLE_TEXT, QuoteKind.PRINCIPAL_POSITION);

    private AttributionRules() {}

    @Rule(id = "quote/no-cue", severity = Severity.INFO, skipIfUnread = "attribution/cue")
    static void noCue(Quote quote, RuleContext context) {
        if (!WITH_CUE.contains(quote.getKind()) || hasFullerQuotation(quote, context)) {
            return;
        }
        quote.getAttribution()
                .filter(attribution -> attribution.getCue().isEmpty() && !isByMark(attribution))
                .ifPresent(attribution ->
                        context.report(finding -> finding.at("attribution").at("cue")));
    }

    /** Whether the words are those of a headline, and the text has a fuller quotation with the attribution. */
    private static boolean hasFullerQuotation(Quote quote, RuleContext context) {
        return quote.getAntecedentId()
                .filter(id -> context.once(WithCue.class, WithCue::of).ids().contains(id))
                .isPresent();
    }

    /** Whether the recorded wording ends with a colon or starts with a dash, which replaces a reporting verb. */
    private static boolean isByMark(Attribution attribution) {
        String wording = attribution
                .getWording()
                .or(attribution::getSpeakerWording)
                .map(String::strip)
                .orElse("");
        return !wording.isEmpty()
                && (":：".indexOf(wording.charAt(wording.length() - 1)) >= 0 || "–—-".indexOf(wording.charAt(0)) >= 0);
    }

    /** If the whole text is the speaker's own words, "I" and "we" identify the speaker. */
    @Rule(id = "quote/pronoun-only", severity = Severity.INFO)
    static void pronounOnly(Attribution attribution, RuleContext context) {
        if (attribution
                        .getResolution()
                        .filter(AttributionResolution.PRONOUN::equals)
                        .isPresent()
                && !(isInFirstPerson(attribution, context)
                        && SpeakersThroughout.of(context).areAll(attribution.getSpeakerIds()))) {
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

    private static boolean isInFirstPerson(Attribution attribution, RuleContext context) {
        Language language = Language.of(context.getRelease().getLanguage());
        String words =
                attribution.getSpeakerWording().or(attribution::getWording).orElse("");
        WordList firstPerson = language.words(WordKind.FIRST_PERSON_PRONOUNS);
        return firstPerson.isEmpty()
                || Words.of(words).stream().anyMatch(word -> firstPerson.contains(word.lowerCase()));
    }

    /**
     * The office in the attribution must be one of a speaker's, in the same or in fewer words; unknown if no office is
     * known.
     */
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

    /** Reports two quotations that share words of the text, or have the same words and speakers. */
    @Rule(id = "quote/overlap", severity = Severity.WARNING)
    static void overlap(PressRelease release, RuleContext context) {
        Map<Pointer, List<Anchored>> byBlock = new HashMap<>();
        Map<List<Object>, Integer> byWords = new HashMap<>();
        for (int i = 0; i < release.getQuotes().size(); i++) {
            Quote quote = release.getQuotes().get(i);
            for (TextAnchor anchor : quote.getAnchors()) {
                if (anchor.hasPosition()) {
                    byBlock.computeIfAbsent(anchor.getBlock().orElseThrow(), key -> new ArrayList<>())
                            .add(Anchored.of(i, anchor));
                }
            }
            Integer first = isWorded(quote) ? byWords.putIfAbsent(words(quote), i) : null;
            if (first != null && quote.getAnchors().isEmpty()) {
                report(context, i, first);
            }
        }
        byBlock.values().forEach(anchors -> overlap(anchors, context));
    }

    /**
     * Quotations of others within a quotation are nested, and so are all quotations in a text that is in somebody's own
     * words.
     */
    private static void overlap(List<Anchored> anchors, RuleContext context) {
        List<Quote> quotes = context.getRelease().getQuotes();
        anchors.removeIf(
                anchored -> OF_WHOLE_TEXT.contains(quotes.get(anchored.quote).getKind()));
        anchors.sort(Comparator.comparingInt(Anchored::start).thenComparingInt(anchored -> -anchored.end));
        Deque<Anchored> around = new ArrayDeque<>();
        for (Anchored one : anchors) {
            while (!around.isEmpty() && around.getLast().end <= one.start) {
                around.removeLast();
            }
            Anchored outer = around.peekLast();
            if (outer != null && outer.quote != one.quote && !isWithin(one, outer)) {
                report(context, Math.max(one.quote, outer.quote), Math.min(one.quote, outer.quote));
            }
            around.add(one);
        }
    }

    private static boolean isWithin(Anchored inner, Anchored outer) {
        boolean isSame = inner.start == outer.start && inner.end == outer.end;
        return inner.end <= outer.end && !isSame;
    }

    private static boolean isWorded(Quote quote) {
        return !quote.getParts().isEmpty() && quote.getAttribution().isPresent();
    }

    private static List<Object> words(Quote quote) {
        return List.of(
                quote.getParts().stream().map(QuotePart::getText).toList(),
                quote.getAttribution().map(Attribution::getSpeakerIds).orElse(List.of()));
    }

    private static void report(RuleContext context, int quote, int other) {
        context.report(finding -> finding.at("quotes")
                .at(quote)
                .with("other", context.getPointer().attribute("quotes").element(other)));
    }

    /** The quotations that have a reporting verb. */
    private record WithCue(Set<String> ids) {

        static WithCue of(PressRelease release) {
            Set<String> ids = new HashSet<>();
            for (Quote quote : release.getQuotes()) {
                if (quote.getAttribution().flatMap(Attribution::getCue).isPresent()) {
                    quote.getId().ifPresent(ids::add);
                }
            }
            return new WithCue(ids);
        }
    }

    private record Anchored(int quote, int start, int end) {

        static Anchored of(int quote, TextAnchor anchor) {
            return new Anchored(
                    quote, anchor.getStart().orElseThrow(), anchor.getEnd().orElseThrow());
        }
    }
}
