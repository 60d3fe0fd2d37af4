package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundQuotation.Kind;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.drafting.quotation.Predicates.Predicate;
import io.github.communique.text.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what sentences without quotation marks report: {@code Ida Example said that the harbour stays open}. Only sentences
 * that begin with the speaker, or with a phrase and a comma before the speaker, and have a conjunction after the verb are
 * certain; and those that end with the attribution.
 */
final class IndirectSpeech {

    private static final int MAX_BEFORE_COMMA = 14;
    private static final int MAX_BEFORE_CONTENT = 10;
    private static final int MIN_WORDS = 3;
    private static final int OTHER_CLAUSE = Role.bits(Role.VERB, Role.COORDINATING, Role.SUBORDINATING, Role.RELATIVE);

    private final SpeechText text;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final AttributionAfter after;

    private IndirectSpeech(SpeechText text) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.predicates = new Predicates(text);
        this.after = new AttributionAfter(text);
    }

    /** The quotations in indirect speech in a text, in order. Takes linear time. */
    static List<FoundQuotation> in(SpeechText text) {
        List<FoundQuotation> found = new ArrayList<>();
        if (text.words().mayHave(WordClass.REPORTING_VERB) || text.hasRole(Role.VERB)) {
            IndirectSpeech speech = new IndirectSpeech(text);
            int from = 0;
            while (from < text.size()) {
                int to = text.sentenceEnd(from, text.size());
                FoundQuotation quotation = speech.isQuoted(from, to) ? null : speech.sentence(from, to);
                if (quotation != null) {
                    found.add(quotation);
                }
                from = to;
            }
        }
        return found;
    }

    private boolean isQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FoundQuotation sentence(int from, int to) {
        NounPhrase phrase = phrases.at(from, to);
        int start = phrase == null ? afterComma(from, to) : from;
        NounPhrase subject = phrase == null && start > from ? phrases.at(start, to) : phrase;
        Predicate predicate = subject == null ? null : predicates.of(subject.to(), to);
        if (subject == null || predicate == null) {
            return atEnd(from, to);
        }
        int verb = predicate.verb();
        int content = content(verb, to);
        if (content < 0
                || predicates.isFreeParticiple(verb)
                || !predicates.isReporting(verb)
                || to - content < MIN_WORDS
                || text.is(verb, Role.NAMING)
                || hasOther(content, to)) {
            return null;
        }
        return new FoundQuotation(
                Kind.INDIRECT,
                List.of(new FoundPart(FoundPart.Kind.INDIRECT, text.span(content, to))),
                phrases.speaker(subject, predicate.appositionFrom(), predicate.appositionTo()),
                text.span(verb, verb + 1),
                text.span(start, content - 1),
                Place.BEFORE,
                List.of());
    }

    /** The word after the comma that ends the phrase before a subject: {@code On Monday, Ida Example said}. */
    private int afterComma(int from, int to) {
        boolean mayPrecede = text.isAny(from, Role.bits(Role.PREPOSITION, Role.ADVERB, Role.TIME));
        int farthest = Math.min(to, from + MAX_BEFORE_COMMA);
        int at = from + 1;
        while (mayPrecede && at < farthest && !text.hasBefore(at, SpeechText.COMMA)) {
            at++;
        }
        return mayPrecede && at < farthest ? at : from;
    }

    /** The word after the conjunction that follows a verb; -1 if another clause begins before it. */
    private int content(int verb, int to) {
        int farthest = Math.min(to, verb + MAX_BEFORE_CONTENT);
        boolean hasObject = verb + 1 < to
                && text.isJoined(verb + 1)
                && text.is(verb + 1, Role.DETERMINER)
                && !text.isAny(verb + 1, Role.bits(Role.CONTENT, Role.ADVERB))
                && !text.is(verb, Role.ADDRESSING);
        if (hasObject) {
            return -1;
        }
        for (int i = verb + 1; i < farthest; i++) {
            if (text.is(i, Role.CONTENT)) {
                return text.hasBefore(i + 1, SpeechText.MARK) ? -1 : i + 1;
            }
            if (text.isAny(i, OTHER_CLAUSE) || text.hasBefore(i, SpeechText.COLON | SpeechText.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether somebody else may be reported as well: said that it is open, and Erik Torp added that it is not. */
    private boolean hasOther(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (predicates.isVerb(i) && content(i, to) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code The harbour stays open, Ida Example said.} */
    private @Nullable FoundQuotation atEnd(int from, int to) {
        Attribution attribution = after.atEnd(from, to);
        if (attribution == null) {
            return null;
        }
        int end = text.wordFrom(attribution.wording().start());
        int verb = text.wordFrom(attribution.cue().start());
        boolean isCertain = end - from > MIN_WORDS
                && text.wordFrom(attribution.wording().end()) >= to
                && predicates.isReporting(verb)
                && !hasOther(from, end);
        return isCertain
                ? new FoundQuotation(
                        Kind.INDIRECT,
                        List.of(new FoundPart(FoundPart.Kind.INDIRECT, text.span(from, end))),
                        attribution.speaker(),
                        attribution.cue(),
                        attribution.wording(),
                        Place.AFTER,
                        List.of())
                : null;
    }
}
