package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.drafting.quotation.Predicates.Predicate;
import io.github.communique.text.Words;
import io.github.communique.text.language.Trait;
import io.github.communique.text.quotation.SourcePhrases;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that follows a passage: {@code “…,” said Ida Example}, {@code “…,” she said}. */
final class AttributionAfter {

    private static final int MAX_SIGNATURE = 16;
    private static final int MAX_AT_END = 14;

    private final SpeechText text;
    private final Words words;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final boolean verbSecond;

    AttributionAfter(SpeechText text) {
        this.text = text;
        this.words = text.words();
        this.phrases = new NounPhrases(text);
        this.predicates = new Predicates(text);
        this.verbSecond = text.block().language().has(Trait.VERB_SECOND);
    }

    /** The attribution at the start of the words from one index to another; null if there is none. */
    @Nullable
    Attribution in(int from, int to) {
        if (from >= to) {
            return null;
        }
        Attribution direct = direct(from, to);
        return direct == null ? atEnd(from, to) : direct;
    }

    /** The attribution with which the words from one index to another begin; null if there is none. */
    @Nullable
    Attribution direct(int from, int to) {
        Attribution source = source(from, to);
        Attribution inverted = source == null ? inverted(from, to) : source;
        return inverted == null ? subjectFirst(from, to) : inverted;
    }

    /** {@code “…” for the harbour, Ida Example said}: an attribution after the last comma of the sentence. */
    @Nullable
    Attribution atEnd(int from, int to) {
        int last = to - 1;
        int farthest = Math.max(from, to - MAX_AT_END);
        while (last > farthest && !text.hasBefore(last, SpeechText.COMMA)) {
            last--;
        }
        if (last <= farthest || text.hasBefore(last, SpeechText.MARK)) {
            return null;
        }
        Attribution found = direct(last, to);
        boolean isOther = found != null
                && predicates.hasInfinitive(text.wordFrom(found.cue().start()), to);
        return isOther ? null : found;
    }

    /** {@code according to Ida Example}. */
    @Nullable
    Attribution source(int from, int to) {
        int name = SourcePhrases.endAt(text.block(), from);
        NounPhrase phrase = name < 0 || name >= to ? null : phrases.at(name, to);
        if (phrase == null) {
            return null;
        }
        int apposition = predicates.endOfApposition(phrase.to(), to);
        return new Attribution(
                phrases.speaker(phrase, phrase.to(), apposition),
                text.span(from, name),
                text.span(from, Math.max(phrase.to(), apposition)),
                Place.AFTER,
                false);
    }

    /** {@code said Ida Example}, {@code a déclaré Ida Example}, {@code a-t-elle déclaré}. */
    private @Nullable Attribution inverted(int from, int to) {
        int between = from;
        while (between < to
                && text.isAny(between, Role.bits(Role.AUXILIARY, Role.ADVERB))
                && text.isJoined(between + 1)) {
            between++;
        }
        if (between > from && between < to && text.is(between, Role.PRONOUN)) {
            NounPhrase pronoun = phrases.at(between, to);
            int participle = pronoun == null ? -1 : predicates.verbAt(between + 1, to);
            if (pronoun != null && participle >= 0) {
                return attribution(pronoun, participle, from, participle + 1, to, 0);
            }
        }
        Attribution framed = framed(from, to);
        if (framed != null) {
            return framed;
        }
        int verb = predicates.verbAt(from, to);
        if (verb < 0 || text.is(verb, Role.ADDRESSING) || verb + 1 >= to) {
            return null;
        }
        int subject = verb + 1;
        while (subject < to
                && text.isJoined(subject)
                && text.is(subject, Role.ADVERB)
                && !words.isCapitalised(subject)) {
            subject++;
        }
        NounPhrase phrase = subject < to && text.isJoined(subject) ? phrases.at(subject, to) : null;
        if (phrase == null || isObject(phrase, to)) {
            return null;
        }
        int apposition = predicates.endOfApposition(phrase.to(), to);
        return attribution(phrase, verb, from, phrase.to(), to, apposition);
    }

    /** {@code hatte Ida Beispiel am Montag gesagt}: a subject between an auxiliary and a participle at the end of the clause. */
    private @Nullable Attribution framed(int from, int to) {
        boolean isFramed = verbSecond && from + 2 < to && text.is(from, Role.AUXILIARY) && text.isJoined(from + 1);
        NounPhrase phrase = isFramed ? phrases.at(from + 1, to) : null;
        if (phrase == null) {
            return null;
        }
        int last = phrase.to();
        while (last + 1 < to && text.isJoined(last + 1)) {
            last++;
        }
        return last < to && text.is(last, Role.VERB) && predicates.isSpoken(last)
                ? attribution(phrase, last, from, last + 1, to, 0)
                : null;
    }

    /** Whether a mention after a verb is followed by a verb of its own. */
    private boolean isObject(NounPhrase phrase, int to) {
        return phrase.to() < to && text.isJoined(phrase.to()) && predicates.verbAt(phrase.to(), to) >= 0;
    }

    private Attribution attribution(NounPhrase phrase, int verb, int from, int end, int to, int apposition) {
        int last = Math.max(predicates.endOfWording(end, to), apposition);
        return new Attribution(
                phrases.speaker(phrase, phrase.to(), Math.max(apposition, phrase.to())),
                text.span(verb, verb + 1),
                text.span(from, last),
                Place.AFTER,
                text.is(verb, Role.NAMING));
    }

    /** {@code Ida Example said}, {@code Ida Example, the head of the harbour, said on Monday}. */
    private @Nullable Attribution subjectFirst(int first, int to) {
        int from = text.is(first, Role.SUBORDINATING) ? first + 1 : first;
        NounPhrase phrase = phrases.at(from, to);
        Predicate predicate = phrase == null ? null : predicates.of(phrase.to(), to);
        if (phrase == null || predicate == null || !isAttributing(predicate.verb(), to)) {
            return null;
        }
        int verb = predicate.verb();
        return new Attribution(
                phrases.speaker(phrase, predicate.appositionFrom(), predicate.appositionTo()),
                text.span(verb, verb + 1),
                text.span(from, predicates.endOfWording(verb + 1, to)),
                Place.AFTER,
                false);
    }

    private boolean isAttributing(int verb, int to) {
        return !predicates.isFreeParticiple(verb) && !reportsOther(verb, to);
    }

    /** Whether what the verb reports follows it rather than precedes it: said that, said: */
    private boolean reportsOther(int verb, int to) {
        int next = verb + 1;
        return next < to
                        && (text.is(next, Role.CONTENT) && text.isJoined(next)
                                || text.hasBefore(next, SpeechText.COLON))
                || next == text.size() && text.hasBefore(next, SpeechText.COLON);
    }

    /** {@code “…” – Ida Example, head of the harbour}: a signature after a dash at the end of the text. */
    @Nullable
    Attribution signature(int from) {
        boolean isShort = from < text.size()
                && text.size() - from <= MAX_SIGNATURE
                && text.hasBefore(from, SpeechText.DASH)
                && words.isCapitalised(from);
        NounPhrase phrase = isShort ? phrases.at(from, text.size()) : null;
        if (phrase == null || phrase.kind() != Kind.NAME) {
            return null;
        }
        boolean isAll = phrase.to() == text.size() || text.hasBefore(phrase.to(), SpeechText.COMMA);
        TextSpan wording = text.span(from, text.size());
        return isAll && !endsSentence()
                ? new Attribution(
                        phrases.speaker(phrase, phrase.to(), text.size()), wording, wording, Place.AFTER, false)
                : null;
    }

    private boolean endsSentence() {
        return text.hasBefore(text.size(), SpeechText.STOP);
    }
}
