package io.github.communique.rulebook;

import io.github.communique.quote.Attribution;
import io.github.communique.quote.MarkStyle;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.BlockQuotations;
import io.github.communique.rulebook.view.PartsInText;
import io.github.communique.rulebook.view.PartsInText.Unbound;
import io.github.communique.rulebook.view.PlacedWords;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.rulebook.view.SpeakersBeside;
import io.github.communique.rulebook.view.SpeakersBeside.Speaker;
import io.github.communique.rulebook.view.SpeakersThroughout;
import io.github.communique.text.SpecialCharacter;
import io.github.communique.text.TextBlock;
import io.github.communique.text.verbatim.Passage;
import io.github.communique.text.verbatim.Passage.Difference;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code quote/*}: the parts of a quotation in the text. */
public final class QuotePartRules {

    private static final Set<QuoteKind> WORD_FOR_WORD = EnumSet.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.BLOCK);
    private static final Set<QuoteKind> OF_WHOLE_TEXT = EnumSet.of(QuoteKind.WHOLE_TEXT, QuoteKind.PRINCIPAL_POSITION);
    private static final Set<MarkStyle> WITHOUT_MARKS = EnumSet.of(MarkStyle.NONE, MarkStyle.LOST, MarkStyle.DASH);
    private static final Set<Difference> OF_WORDS = EnumSet.of(
            Difference.CHANGED_WORD,
            Difference.DROPPED_WORD,
            Difference.ADDED_WORD,
            Difference.DIACRITIC,
            Difference.NOT_FOUND);

    /** Fewer words may occur anywhere by chance. */
    private static final int WORDS_OF_A_SENTENCE = 3;

    /** In a text with more marks than this, the rule does not check whether all belong to known passages. */
    private static final int MAX_MARKS = 64;

    private QuotePartRules() {}

    /**
     * Reports parts between which the text quotes somebody else, so that two statements are quoted as one. Order and
     * gaps are reported by quote/not-verbatim.
     */
    @Rule(
            id = "quote/parts-not-bound",
            severity = Severity.ERROR,
            skipIfUnread = {"parts", "attribution", "/participants", "/lede", "/body", "/sections"})
    static void partsNotBound(Quote quote, RuleContext context) {
        List<String> speakers =
                quote.getAttribution().map(Attribution::getSpeakerIds).orElse(List.of());
        boolean isOfConcern = isInParts(quote) && !speakers.isEmpty();
        Place before = null;
        for (int i = 0; isOfConcern && i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            List<Place> places = part.getKind() == QuotePartKind.DIRECT
                    ? PlacedWords.of(context).of(part.getText())
                    : List.of();
            Place place = places.size() == 1 ? places.get(0) : null;
            Speaker other = before == null || place == null
                    ? null
                    : SpeakersBeside.of(context).otherBetween(before, place, speakers);
            if (other != null) {
                int index = i;
                context.report(finding -> finding.at("parts")
                        .at(index)
                        .at("text")
                        .with("words", part.getText())
                        .with("found", other.name()));
                return;
            }
            before = part.getKind() == QuotePartKind.DIRECT ? place : before;
        }
    }

    private static boolean isInParts(Quote quote) {
        return quote.getParts().size() > 1
                && quote.getTranslationOf().isEmpty()
                && WORD_FOR_WORD.contains(quote.getKind());
    }

    /**
     * The first verbatim part of a quotation that does not continue where the previous one ends; null if there is none.
     */
    static @Nullable Unbound unbound(Quote quote, RuleContext context) {
        return isInParts(quote) ? PartsInText.of(context).firstUnbound(quote) : null;
    }

    @Rule(
            id = "quote/whole-text-differs",
            severity = Severity.ERROR,
            skipIfUnread = {"/headline", "/lede", "/body", "/sections"})
    static void wholeTextDiffers(Quote quote, RuleContext context) {
        if (!OF_WHOLE_TEXT.contains(quote.getKind()) || quote.getTranslationOf().isPresent()) {
            return;
        }
        for (int i = 0; i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            if (part.getKind() == QuotePartKind.DIRECT) {
                Passage nearest = ReleaseText.verbatimSearch(context).nearest(part.getText());
                int index = i;
                if (OF_WORDS.contains(nearest.difference())) {
                    context.report(finding -> finding.at("parts")
                            .at(index)
                            .at("text")
                            .range(nearest.differing())
                            .with("quoted", nearest.quoted())
                            .with("found", nearest.found())
                            .with("passage", nearest.passage())
                            .variant(nearest.passage().isEmpty() ? "not-found" : "differs"));
                }
            }
        }
    }

    /** Reports words that are recorded as direct, but are in the text without marks, as if they were its author's. */
    @Rule(
            id = "quote/without-marks",
            severity = Severity.INFO,
            skipIfUnread = {"/headline", "/lede", "/body", "/sections"})
    static void withoutMarks(Quote quote, RuleContext context) {
        boolean isOfConcern = quote.getKind() == QuoteKind.DIRECT
                && quote.getTranslationOf().isEmpty()
                && quote.getMarks().filter(WITHOUT_MARKS::contains).isEmpty()
                && quote.getAttribution()
                        .filter(attribution -> SpeakersThroughout.of(context).areAll(attribution.getSpeakerIds()))
                        .isEmpty();
        for (int i = 0; isOfConcern && i < quote.getParts().size(); i++) {
            QuotePart part = quote.getParts().get(i);
            List<Place> places = part.getKind() == QuotePartKind.DIRECT
                    ? PlacedWords.of(context).of(part.getText())
                    : List.of();
            if (isLong(places) && places.stream().allMatch(place -> isBare(place, context))) {
                int index = i;
                TextBlock block =
                        PlacedWords.of(context).blocks().get(places.get(0).block());
                context.report(finding -> finding.at("parts")
                        .at(index)
                        .at("text")
                        .with("words", part.getText())
                        .with("place", block.pointer()));
                return;
            }
        }
    }

    private static boolean isLong(List<Place> places) {
        return !places.isEmpty()
                && (places.get(0).block() != places.get(0).lastBlock()
                        || places.get(0).last() - places.get(0).first() + 1 >= WORDS_OF_A_SENTENCE);
    }

    /** Whether no mark in the text can belong to a quotation around a place. */
    private static boolean isBare(Place place, RuleContext context) {
        PlacedWords placed = PlacedWords.of(context);
        TextBlock block = placed.blocks().get(place.block());
        if (placed.passageAround(place.block(), place.first()) != null
                || placed.mayBeWithinCarried(place.block())
                || BlockQuotations.of(context).has(block.pointer())) {
            return false;
        }
        int[] marks = block.specialCharacters().offsets(SpecialCharacter.QUOTATION_MARK);
        boolean isBare = marks.length <= MAX_MARKS;
        for (int i = 0; i < marks.length && isBare; i++) {
            boolean isWithinWord = Character.isLetterOrDigit(block.at(marks[i] - 1))
                    && Character.isLetterOrDigit(block.at(marks[i] + 1));
            isBare = isWithinWord || placed.isOfPassage(block, marks[i]);
        }
        return isBare;
    }
}
