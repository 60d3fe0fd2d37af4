package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a quotation: its passages, and the reported words around those that are part of a sentence. */
final class QuotationParts {

    private static final int ENDS_CONTENT = SpeechText.COMMA
            | SpeechText.SEMICOLON
            | SpeechText.SENTENCE
            | SpeechText.DASH
            | SpeechText.COLON
            | SpeechText.OPENING;

    private QuotationParts() {}

    static List<FoundPart> direct(List<Reading> readings) {
        List<FoundPart> parts = new ArrayList<>();
        readings.forEach(reading -> parts.add(direct(reading)));
        return parts;
    }

    private static FoundPart direct(Reading reading) {
        return new FoundPart(FoundPart.Kind.DIRECT, trimmed(reading, reading.passage.start(), reading.passage.end()));
    }

    private static TextSpan trimmed(Reading reading, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Letters.isSpace(reading.text.block().at(start))) {
            start++;
        }
        while (end > start && Letters.isSpace(reading.text.block().at(end - 1))) {
            end--;
        }
        return new TextSpan(reading.text.number(), start, end);
    }

    /** The passages, with the reported words before, between and after them where these are certain. */
    static List<FoundPart> mixed(List<Reading> readings, Attribution attribution) {
        List<FoundPart> parts = new ArrayList<>();
        Reading previous = null;
        for (Reading reading : readings) {
            FoundPart before = previous == null
                    ? reportedBefore(reading, attribution)
                    : reportedBetween(previous, reading, attribution);
            if (before != null) {
                parts.add(before);
            }
            parts.add(direct(reading));
            previous = reading;
        }
        FoundPart after = previous == null ? null : reportedAfter(previous, attribution);
        if (after != null && parts.get(0).kind() == FoundPart.Kind.INDIRECT) {
            parts.add(after);
        }
        return parts;
    }

    /** {@code said that the talks were “open”}: from the word after the conjunction, or after the verb. */
    private static @Nullable FoundPart reportedBefore(Reading reading, Attribution attribution) {
        SpeechText text = reading.text;
        boolean isBefore = attribution.cue().block() == text.number()
                && attribution.cue().end() <= reading.passage.start()
                && !attribution.isNaming();
        if (!isBefore) {
            return null;
        }
        boolean isSource =
                attribution.speaker().span().start() >= attribution.cue().end();
        TextSpan said = isSource ? attribution.wording() : attribution.cue();
        int cueEnd = text.wordFrom(said.end());
        int start = -1;
        for (int i = cueEnd; i < reading.first && start < 0; i++) {
            start = text.is(i, Role.CONTENT) ? i + 1 : -1;
        }
        int other = Role.bits(Role.PREPOSITION, Role.ADVERB, Role.TIME, Role.NEGATION, Role.VERB);
        boolean isDirectObject = start < 0
                && cueEnd < reading.first
                && text.isJoined(cueEnd)
                && !text.isAny(cueEnd, other)
                && !text.is(cueEnd - 1, Role.ADDRESSING);
        int from = isDirectObject ? cueEnd : start;
        return from < 0 || from >= reading.first || isCalled(text, from, reading.first)
                ? null
                : new FoundPart(FoundPart.Kind.INDIRECT, text.span(from, reading.first));
    }

    /** {@code qu’elle a qualifié de « … »}: whether the words before a passage say what it calls something. */
    private static boolean isCalled(SpeechText text, int from, int to) {
        boolean isCalled = false;
        for (int i = from; i < to; i++) {
            isCalled |= text.is(i, Role.NAMING);
        }
        return isCalled;
    }

    private static @Nullable FoundPart reportedBetween(Reading previous, Reading next, Attribution attribution) {
        SpeechText text = next.text;
        boolean isReported = previous.text == text
                && next.isInSentenceOf(previous)
                && previous.last < next.first
                && !isWithin(attribution, text, previous.last, next.first);
        return isReported ? new FoundPart(FoundPart.Kind.INDIRECT, text.span(previous.last, next.first)) : null;
    }

    private static boolean isWithin(Attribution attribution, SpeechText text, int from, int to) {
        TextSpan between = text.span(from, to);
        return attribution.cue().block() == between.block()
                && attribution.cue().start() < between.end()
                && between.start() < attribution.cue().end();
    }

    private static @Nullable FoundPart reportedAfter(Reading last, Attribution attribution) {
        SpeechText text = last.text;
        int from = last.last;
        int clause = Role.bits(Role.COORDINATING, Role.SUBORDINATING, Role.RELATIVE);
        int end = from;
        while (end < text.size()
                && !text.hasBefore(end, ENDS_CONTENT)
                && !text.isAny(end, clause)
                && !text.isQuoted(end)) {
            end++;
        }
        return end == from || isWithin(attribution, text, from, end)
                ? null
                : new FoundPart(FoundPart.Kind.INDIRECT, text.span(from, end));
    }
}
