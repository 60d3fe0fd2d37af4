package io.github.communique.rulebook;

import io.github.communique.participant.Person;
import io.github.communique.quote.Attribution;
import io.github.communique.quote.Quote;
import io.github.communique.quote.QuoteKind;
import io.github.communique.quote.QuotePart;
import io.github.communique.quote.QuotePartKind;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.PlacedWords;
import io.github.communique.rulebook.view.SpeakersBeside;
import io.github.communique.rulebook.view.SpeakersBeside.Speaker;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.verbatim.PhrasePlaces.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code quote/*}: whether the text attributes quoted words to the speaker of the model. */
public final class SpeakerRules {

    private static final Set<QuoteKind> KINDS =
            EnumSet.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.BLOCK, QuoteKind.INDIRECT);

    private SpeakerRules() {}

    /** Silent unless every occurrence of the words has a speaker in the text, none of whom is the model's. */
    @Rule(
            id = "quote/other-speaker",
            severity = Severity.ERROR,
            skipIfUnread = {"attribution", "/participants", "/headline", "/lede", "/body", "/sections"})
    static void otherSpeaker(Quote quote, RuleContext context) {
        if (!KINDS.contains(quote.getKind()) || quote.getAttribution().isEmpty()) {
            return;
        }
        Attribution attribution = quote.getAttribution().get();
        if (!areAllPersons(attribution.getSpeakerIds(), context)) {
            return;
        }
        for (QuotePart part : quote.getParts()) {
            OtherSpeaker other = part.getKind() == QuotePartKind.DIRECT || part.getKind() == QuotePartKind.INDIRECT
                    ? otherSpeaker(part, attribution, context)
                    : null;
            if (other != null) {
                context.report(finding -> finding.at("attribution")
                        .at("speakerIds")
                        .with("found", other.speaker.name())
                        .with("expected", String.join(", ", attribution.getSpeakerIds()))
                        .with("words", other.words)
                        .with("place", other.speaker.block().pointer()));
                return;
            }
        }
    }

    private static boolean areAllPersons(List<String> ids, RuleContext context) {
        for (String id : ids) {
            if (!(context.participant(id).orElse(null) instanceof Person person)
                    || person.getName().isEmpty()) {
                return false;
            }
        }
        return !ids.isEmpty();
    }

    /** The speaker of one of the pieces between ellipses, if certainly none of the model's speakers. */
    private static @Nullable OtherSpeaker otherSpeaker(QuotePart part, Attribution attribution, RuleContext context) {
        for (String piece : part.getText().replace("...", "…").split("…", -1)) {
            Speaker other = null;
            boolean isCertain = true;
            List<Place> below = PlacedWords.of(context).of(piece);
            boolean isIndirect = part.getKind() == QuotePartKind.INDIRECT;
            List<Place> inHeadlines = below.isEmpty() && !isIndirect
                    ? PlacedWords.inHeadlines(context).of(piece)
                    : List.of();
            for (Place place : inHeadlines.isEmpty() ? below : inHeadlines) {
                Speaker speaker = isIndirect
                        ? SpeakersBeside.of(context).ofReported(place)
                        : speakerAt(place, !inHeadlines.isEmpty(), context);
                isCertain &= speaker != null && isOther(speaker, attribution);
                other = other == null ? speaker : other;
            }
            if (isCertain && other != null) {
                return new OtherSpeaker(other, piece.strip());
            }
        }
        return null;
    }

    private record OtherSpeaker(Speaker speaker, String words) {}

    private static boolean isOther(Speaker speaker, Attribution attribution) {
        String wording = attribution.getWording().orElse("")
                + attribution.getSpeakerWording().orElse("");
        return speaker.ids().stream().noneMatch(attribution.getSpeakerIds()::contains)
                && !wording.contains(speaker.name());
    }

    private static @Nullable Speaker speakerAt(Place place, boolean inHeadline, RuleContext context) {
        PlacedWords placed = inHeadline ? PlacedWords.inHeadlines(context) : PlacedWords.of(context);
        SpeakersBeside speakers = inHeadline ? SpeakersBeside.inHeadlines(context) : SpeakersBeside.of(context);
        QuotedPassage passage = placed.passageAround(place.block(), place.first());
        return passage == null ? speakers.ofBlock(place.block()) : speakers.of(place.block(), passage);
    }
}
