package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundQuotation.Kind;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the passages that are one quotation. */
final class Grouping {

    private final List<FoundQuotation> found = new ArrayList<>();
    private final List<Reading> open = new ArrayList<>();

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
        open.add(reading);
    }

    private boolean continues(Reading last, Reading next) {
        if (isOpenAtEnd(last) && last.text.number() + 1 == next.text.number() && next.first == 0) {
            return true;
        }
        if (last.text != next.text || next.isAmbiguous()) {
            return false;
        }
        Attribution own = next.own();
        if (own == null) {
            return next.isWhole || isSameSentence(last, next);
        }
        return last.own() != null
                && last.own().speaker().span().equals(own.speaker().span());
    }

    private static boolean isSameSentence(Reading last, Reading next) {
        return next.text.sentenceStart(next.first, last.last) == last.last
                && !next.text.hasBefore(last.last, SpeechText.SENTENCE);
    }

    private static boolean isOpenAtEnd(Reading reading) {
        return reading.passage.end() == reading.text.block().text().length();
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

    private @Nullable FoundQuotation quotation() {
        List<FoundPart> parts = new ArrayList<>();
        Attribution attribution = null;
        Reading first = open.get(0);
        List<FoundSpeaker> alternatives = List.of();
        for (Reading reading : open) {
            parts.add(new FoundPart(FoundPart.Kind.DIRECT, span(reading)));
            attribution = attribution == null ? reading.own() : attribution;
            if (reading.before != null && reading.after != null && reading.isAmbiguous()) {
                alternatives = List.of(reading.before.speaker(), reading.after.speaker());
            }
        }
        Kind kind = first.isSetOff() ? Kind.DIRECT : Kind.MIXED;
        if (attribution == null || !alternatives.isEmpty()) {
            boolean isKept = !alternatives.isEmpty() || first.isWhole;
            return isKept ? new FoundQuotation(kind, parts, null, null, null, null, alternatives) : null;
        }
        return new FoundQuotation(
                kind,
                parts,
                attribution.speaker(),
                attribution.cue(),
                attribution.wording(),
                place(parts, attribution),
                List.of());
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

    private static TextSpan span(Reading reading) {
        int start = reading.passage.start();
        int end = reading.passage.end();
        while (start < end && Letters.isSpace(reading.text.block().at(start))) {
            start++;
        }
        while (end > start && Letters.isSpace(reading.text.block().at(end - 1))) {
            end--;
        }
        return new TextSpan(reading.text.number(), start, end);
    }
}
