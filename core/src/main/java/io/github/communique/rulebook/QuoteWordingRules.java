package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.metadata.Dateline;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Pointer;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PlacedWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.SpeakersBeside;
import io.github.communique.rulebook.view.SpeakersBeside.Speaker;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import io.github.communique.text.verbatim.WordingSearch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code quote/*}: whether wording recorded in the model is in the text. */
public final class QuoteWordingRules {

    private static final Set<QuoteKind> WITH_CUE =
            EnumSet.of(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED, QuoteKind.BLOCK);

    private QuoteWordingRules() {}

    @Rule(
            id = "quote/wording-not-in-text",
            severity = Severity.WARNING,
            skipIfUnread = {"/headline", "/lede", "/body", "/sections", "/dateline"})
    static void wordingNotInText(PressRelease release, RuleContext context) {
        TextAnalysis text = ReleaseText.of(context);
        if (text.blocksBelowHeadline().isEmpty()) {
            return;
        }
        for (int i = 0; i < release.getQuotes().size(); i++) {
            Pointer pointer = Pointer.ROOT.attribute("quotes").element(i);
            Quote quote = release.getQuotes().get(i);
            if (quote.getAttribution().isPresent() && quote.getTranslationOf().isEmpty()) {
                attribution(quote, quote.getAttribution().get(), pointer.attribute("attribution"), context);
            }
        }
        for (int i = 0; i < release.getMentions().size(); i++) {
            String wording = release.getMentions().get(i).getWording();
            report(wording, Pointer.ROOT.attribute("mentions").element(i).attribute("wording"), context);
        }
        for (int i = 0; i < release.getRelativeDates().size(); i++) {
            String words = release.getRelativeDates().get(i).getText();
            report(words, Pointer.ROOT.attribute("relativeDates").element(i).attribute("text"), context);
        }
    }

    private static void attribution(Quote quote, Attribution attribution, Pointer pointer, RuleContext context) {
        attribution.getWording().ifPresent(words -> report(words, pointer.attribute("wording"), context));
        attribution.getSpeakerWording().ifPresent(words -> report(words, pointer.attribute("speakerWording"), context));
        if (attribution.getCue().isPresent() && WITH_CUE.contains(quote.getKind())) {
            String cue = attribution.getCue().get();
            List<Place> places = placesOfWords(quote, context);
            if (!places.isEmpty() && (!hasEachWord(cue, context) || isSaidOtherwise(places, cue, context))) {
                context.report(finding -> finding.at(pointer.attribute("cue"))
                        .with("words", cue)
                        .variant("cue")
                        .severity(Severity.INFO));
            }
        }
    }

    /** Reports words that are not in the text; if words are omitted at an ellipsis, each piece is searched for. */
    private static void report(String words, Pointer pointer, RuleContext context) {
        for (String piece : words.replace("...", "…").split("…", -1)) {
            if (!TextsOfRelease.of(context).search().mayHave(piece)) {
                context.report(finding -> finding.at(pointer).with("words", words));
                return;
            }
        }
    }

    private static boolean hasEachWord(String cue, RuleContext context) {
        WordingSearch search = TextsOfRelease.of(context).search();
        return Words.of(cue).stream().allMatch(word -> search.mayHave(word.text()));
    }

    /** The positions of the first words of a quotation; missing words are reported by other rules. */
    private static List<Place> placesOfWords(Quote quote, RuleContext context) {
        return quote.getParts().isEmpty() || quote.getParts().get(0).getKind() != QuotePartKind.DIRECT
                ? List.of()
                : PlacedWords.of(context).of(quote.getParts().get(0).getText());
    }

    /** Whether the text attributes the words with a different verb. */
    private static boolean isSaidOtherwise(List<Place> places, String cue, RuleContext context) {
        PlacedWords placed = PlacedWords.of(context);
        if (places.size() != 1) {
            return false;
        }
        Place place = places.get(0);
        QuotedPassage passage = placed.passageAround(place.block(), place.first());
        Speaker speaker = passage == null ? null : SpeakersBeside.of(context).of(place.block(), passage);
        return speaker != null && !new WordingSearch(List.of(speaker.block()), language(context)).mayHave(cue);
    }

    private static Language language(RuleContext context) {
        return Language.of(context.getRelease().getLanguage());
    }

    /** The texts of the release, and other recorded texts: that of the dateline, and the quoted words. */
    private record TextsOfRelease(WordingSearch search) {

        static TextsOfRelease of(RuleContext context) {
            TextAnalysis text = ReleaseText.of(context);
            return context.once(TextsOfRelease.class, release -> of(release, text, language(context)));
        }

        private static TextsOfRelease of(PressRelease release, TextAnalysis text, Language language) {
            List<TextBlock> blocks = new ArrayList<>(text.blocks());
            release.getDateline().flatMap(Dateline::getText).ifPresent(dateline -> blocks.add(TextBlock.of(dateline)));
            for (Quote quote : release.getQuotes()) {
                for (QuotePart part : quote.getParts()) {
                    if (part.getKind() == QuotePartKind.DIRECT) {
                        blocks.add(TextBlock.of(part.getText()));
                    }
                }
            }
            return new TextsOfRelease(new WordingSearch(blocks, language));
        }
    }
}
