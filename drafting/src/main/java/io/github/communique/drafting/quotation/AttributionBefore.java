package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.drafting.quotation.Predicates.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that precedes a passage: {@code Ida Example said: “…”}, {@code Ida Example: “…”}. */
final class AttributionBefore {

    private static final int MAX_CLAUSE = 60;
    private static final int MAX_AFTER_VERB = 22;

    private final SpeechText text;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final AttributionAfter after;

    AttributionBefore(SpeechText text) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.predicates = new Predicates(text);
        this.after = new AttributionAfter(text);
    }

    /** The attribution in the words from one index to another, of one sentence; null if there is none. */
    @Nullable
    Attribution in(int from, int to) {
        int first = Math.max(from, to - MAX_CLAUSE);
        if (first >= to) {
            return null;
        }
        int verb = to - 1;
        while (verb >= first) {
            if (isVerb(verb)) {
                return to - verb > MAX_AFTER_VERB ? null : ofVerb(first, verb, to);
            }
            verb--;
        }
        Attribution source = after.source(first, to);
        if (source != null) {
            return new Attribution(source.speaker(), source.cue(), source.wording(), Place.BEFORE, false);
        }
        return colon(first, to);
    }

    private boolean isVerb(int word) {
        return text.is(word, Role.VERB) && !(word > 0 && text.isJoined(word) && text.is(word - 1, Role.DETERMINER));
    }

    private @Nullable Attribution ofVerb(int first, int verb, int to) {
        if (!predicates.isSpoken(verb)) {
            return null;
        }
        if (text.is(verb, Role.PARTICIPLE)) {
            return ofParticiple(first, verb);
        }
        int candidates = 0;
        for (int start = verb - 1; start >= first; start--) {
            if (start == first || beginsClause(start)) {
                candidates++;
                Attribution found = ofClause(start, verb, to);
                if (found != null || candidates > 5) {
                    return found;
                }
            }
        }
        return ofInverted(verb, to);
    }

    private boolean beginsClause(int word) {
        int before = Role.bits(Role.COORDINATING, Role.SUBORDINATING, Role.CONTENT);
        return text.hasBefore(
                        word,
                        SpeechText.COMMA
                                | SpeechText.DASH
                                | SpeechText.SEMICOLON
                                | SpeechText.COLON
                                | SpeechText.SENTENCE)
                || text.isAny(word - 1, before);
    }

    private @Nullable Attribution ofClause(int start, int verb, int to) {
        NounPhrase phrase = phrases.at(start, verb);
        Predicate predicate = phrase == null ? null : predicates.of(phrase.to(), to);
        return phrase == null || predicate == null || predicate.verb() != verb
                ? null
                : attribution(phrase, predicate, start, verb, to);
    }

    private Attribution attribution(NounPhrase phrase, Predicate predicate, int start, int verb, int to) {
        return new Attribution(
                phrase.speaker(text, predicate.appositionFrom(), predicate.appositionTo()),
                text.span(verb, verb + 1),
                text.span(start, predicates.endOfWording(verb + 1, to)),
                Place.BEFORE,
                text.is(verb, Role.NAMING));
    }

    /** {@code am Montag sagte Ida Beispiel: „…“}. */
    private @Nullable Attribution ofInverted(int verb, int to) {
        NounPhrase phrase = verb + 1 < to && text.isJoined(verb + 1) ? phrases.at(verb + 1, to) : null;
        boolean isWhole =
                phrase != null && !text.is(verb, Role.ADDRESSING) && (phrase.to() == to || !text.isJoined(phrase.to()));
        if (phrase == null || !isWhole) {
            return null;
        }
        return new Attribution(
                phrase.speaker(text), text.span(verb, verb + 1), text.span(verb, phrase.to()), Place.BEFORE, false);
    }

    /** {@code Ida Example welcomed the plan, saying “…”}: the subject of the sentence. */
    private @Nullable Attribution ofParticiple(int first, int verb) {
        NounPhrase phrase = phrases.at(first, verb);
        if (phrase == null || phrase.kind() == Kind.DOCUMENT) {
            return null;
        }
        return new Attribution(
                phrase.speaker(text), text.span(verb, verb + 1), text.span(verb, verb + 1), Place.BEFORE, false);
    }

    /** {@code Ida Example: “…”}. */
    private @Nullable Attribution colon(int first, int to) {
        if (!text.hasBefore(to, SpeechText.COLON)) {
            return null;
        }
        NounPhrase phrase = phrases.at(first, to);
        return phrase == null || phrase.to() != to || phrase.isPronoun()
                ? null
                : new Attribution(
                        phrase.speaker(text), text.span(first, to), text.span(first, to), Place.BEFORE, false);
    }
}
