package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundQuotation.Kind;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the passages that are one quotation, and decides who speaks. */
final class Grouping {

    /** A passage of fewer words is no quotation unless the text says who speaks. */
    private static final int MIN_WORDS = 4;

    private final List<FoundQuotation> found = new ArrayList<>();
    private final List<Reading> open = new ArrayList<>();

    /** The passage before, of whatever kind. */
    private @Nullable Reading previous;

    private Grouping() {}

    static List<FoundQuotation> of(List<Reading> readings) {
        Grouping grouping = new Grouping();
        for (Reading reading : readings) {
            grouping.add(reading);
        }
        grouping.close();
        return grouping.found;
    }

    private void add(Reading reading) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), reading)) {
            close();
        }
        if (reading.isQuotation) {
            inherit(reading);
            open.add(reading);
        }
        previous = reading;
    }

    /** Takes over the attribution of a passage before that is not a quotation itself: “Fine,” she said. “We stay here.” */
    private void inherit(Reading reading) {
        Reading last = previous;
        boolean follows = last != null
                && !last.isQuotation
                && last.text == reading.text
                && reading.own() == null
                && !reading.isAmbiguous()
                && (reading.isInSentenceOf(last) || reading.isWhole && followsSentenceOf(reading, last));
        if (last != null && follows) {
            reading.leading = last.own();
        }
    }

    private boolean continues(Reading last, Reading next) {
        if (!next.isQuotation) {
            return next.text == last.text && next.own() == null && !next.isAmbiguous();
        }
        Attribution own = next.own();
        if (isCarriedOver(last, next)) {
            return own == null || attributionOf(open) == null || isSame(own, last);
        }
        if (last.text != next.text || next.isAmbiguous() || last != previous) {
            return false;
        }
        return own == null
                ? next.isInSentenceOf(last) || next.isWhole && followsSentenceOf(next, last)
                : isSame(own, last);
    }

    private static boolean isSame(Attribution own, Reading last) {
        Attribution other = last.own();
        return other != null && other.speaker().span().equals(own.speaker().span());
    }

    /** Whether the passage of a paragraph goes on in the next, where its mark is repeated. */
    private static boolean isCarriedOver(Reading last, Reading next) {
        return last.isOpen() && last.text.number() + 1 == next.text.number() && next.first == 0;
    }

    /** Whether a passage begins the sentence after that of another. */
    private static boolean followsSentenceOf(Reading next, Reading last) {
        int end = last.text.hasBefore(last.last, SpeechText.SENTENCE)
                ? last.last
                : last.text.sentenceEnd(last.last, next.first);
        boolean isAttributed = last.last == next.first || end == next.first;
        return isAttributed || last.after != null && end >= next.first;
    }

    private void close() {
        if (!open.isEmpty()) {
            FoundQuotation quotation = quotation();
            if (quotation != null) {
                found.add(quotation);
            }
        }
        open.clear();
    }

    private static @Nullable Attribution attributionOf(List<Reading> readings) {
        Attribution attribution = null;
        for (Reading reading : readings) {
            attribution = attribution == null ? reading.own() : attribution;
        }
        return attribution == null ? readings.get(0).leading : attribution;
    }

    private @Nullable FoundQuotation quotation() {
        Attribution attribution = attributionOf(open);
        Reading first = open.get(0);
        List<FoundSpeaker> alternatives = alternatives();
        Kind kind = kind(first, attribution);
        if (attribution == null || !alternatives.isEmpty()) {
            boolean isKept = !alternatives.isEmpty()
                    || first.size() >= MIN_WORDS && (first.isWhole || first.followsColon() && first.isSentence());
            return isKept
                    ? new FoundQuotation(kind, QuotationParts.direct(open), null, null, null, null, alternatives)
                    : null;
        }
        List<FoundPart> parts =
                kind == Kind.MIXED ? QuotationParts.mixed(open, attribution) : QuotationParts.direct(open);
        return new FoundQuotation(
                kind,
                parts,
                attribution.speaker(),
                attribution.cue(),
                attribution.wording(),
                place(parts, attribution),
                List.of());
    }

    private List<FoundSpeaker> alternatives() {
        for (Reading reading : open) {
            if (reading.before != null && reading.after != null && reading.isAmbiguous()) {
                return List.of(reading.before.speaker(), reading.after.speaker());
            }
        }
        return List.of();
    }

    private Kind kind(Reading first, @Nullable Attribution attribution) {
        boolean isSetOffAsParagraph = open.stream().allMatch(Reading::isParagraph)
                && (attribution == null || attribution.wording().block() != first.text.number());
        if (isSetOffAsParagraph) {
            return Kind.BLOCK;
        }
        return first.isSetOff() ? Kind.DIRECT : Kind.MIXED;
    }

    private static Place place(List<FoundPart> parts, Attribution attribution) {
        boolean isAfterFirst = isBefore(parts.get(0).span(), attribution.wording());
        boolean isBeforeLast =
                isBefore(attribution.wording(), parts.get(parts.size() - 1).span());
        if (isAfterFirst && isBeforeLast) {
            return Place.AMID;
        }
        return isAfterFirst ? Place.AFTER : Place.BEFORE;
    }

    private static boolean isBefore(TextSpan one, TextSpan other) {
        return one.block() < other.block() || one.block() == other.block() && one.start() < other.start();
    }
}
