package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundQuotation.Place;
import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.drafting.quotation.Predicates.Predicate;
import io.github.communique.drafting.quotation.Subjects.Subject;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that precedes a passage: {@code Ida Example said: “…”}, {@code Ida Example: “…”}. */
final class AttributionBefore {

    private static final int MAX_CLAUSE = 90;
    private static final int MAX_AFTER_VERB = 26;
    private static final int MAX_VERBS = 3;
    private static final int MAX_STARTS = 8;

    private final SpeechText text;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final AttributionAfter after;
    private final Subjects subjects;
    private final boolean verbSecond;

    AttributionBefore(SpeechText text) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.predicates = new Predicates(text);
        this.after = new AttributionAfter(text);
        this.subjects = new Subjects(text);
        this.verbSecond = text.block().language().has(Trait.VERB_SECOND);
    }

    /** The attribution in the words from one index to another, of one sentence; null if there is none. */
    @Nullable
    Attribution in(int from, int to) {
        int first = Math.max(from, to - MAX_CLAUSE);
        if (first >= to) {
            return null;
        }
        int verbs = 0;
        int unquoted = 0;
        Attribution inner = null;
        for (int verb = to - 1; verb >= first && verbs < MAX_VERBS && unquoted < MAX_AFTER_VERB; verb--) {
            unquoted += text.isQuoted(verb) ? 0 : 1;
            if (predicates.isVerb(verb)) {
                boolean isQuoting = predicates.isQuoting(verb, first);
                if (!isQuoting && !predicates.isSpoken(verb)) {
                    return inner;
                }
                Attribution found = isQuoting ? ofQuoted(first, verb) : ofVerb(first, verb, to);
                boolean isComplement = found != null && isComplement(found, verb);
                if (found != null && !isComplement) {
                    return found;
                }
                inner = inner == null ? found : inner;
                verbs++;
            }
        }
        if (inner != null) {
            return inner;
        }
        Attribution source = after.source(first, to);
        return source == null
                ? ofColon(first, to)
                : new Attribution(source.speaker(), source.cue(), source.wording(), Place.BEFORE, false);
    }

    /** The attribution at the end of a text that ends with a colon; null if there is none. */
    @Nullable
    Attribution leadingIn() {
        int to = text.size();
        int from = to == 0 ? 0 : text.sentenceStart(to - 1, 0);
        if (to == 0 || !text.hasBefore(to, SpeechText.COLON)) {
            return null;
        }
        Attribution author = ofAuthor(from, to);
        return author == null ? in(from, to) : author;
    }

    private @Nullable Attribution ofAuthor(int from, int to) {
        NounPhrase author = ofPossessive(from, to);
        return author == null
                ? null
                : new Attribution(author.speaker(text), text.span(from, to), text.span(from, to), Place.BEFORE, false);
    }

    /** {@code Ida Example made the following statement:}: the subject of a sentence with a word for a text. */
    private @Nullable Attribution ofStatement(int from, int to) {
        boolean isStatement = false;
        boolean quotesOther = false;
        int afterComma = from;
        for (int i = from; i < to; i++) {
            isStatement |= text.words().is(i, WordClass.SPEECH) || text.is(i, Role.DOCUMENT);
            quotesOther |= text.is(i, Role.QUOTING);
            afterComma = i > from && i < from + MAX_STARTS && text.hasBefore(i, SpeechText.COMMA) ? i : afterComma;
        }
        NounPhrase first = isStatement && !quotesOther ? phrases.at(from, to) : null;
        NounPhrase phrase = isStatement && !quotesOther && first == null ? phrases.at(afterComma, to) : first;
        boolean isSpeaker = phrase != null
                && phrase.to() < to
                && phrase.kind() != Kind.DOCUMENT
                && (phrase.kind() != Kind.OFFICE || phrase.roles() != 0);
        return phrase == null || !isSpeaker
                ? null
                : new Attribution(phrase.speaker(text), text.span(from, to), text.span(from, to), Place.BEFORE, false);
    }

    /** {@code Here is Ida Example’s statement:}: the name of whom a sentence calls the author of a text. */
    private @Nullable NounPhrase ofPossessive(int from, int to) {
        int end = from + 1;
        while (end + 1 < to && !(text.isPossessive(end) && text.words().is(end + 1, WordClass.SPEECH))) {
            end++;
        }
        int start = end;
        while (start > from && text.isCapitalised(start - 1) && (start == end || text.isJoined(start))) {
            start--;
        }
        NounPhrase owner = end + 1 < to && start < end ? phrases.at(start, end) : null;
        return owner != null && owner.to() == end && owner.kind() == Kind.NAME ? owner : null;
    }

    /** The speaker of what a sentence reports: {@code Ida Example said that it stays open.} */
    @Nullable
    Attribution ofSentence(int from, int to) {
        if (from >= to || text.isQuoted(to - 1)) {
            return null;
        }
        NounPhrase phrase = phrases.at(from, to);
        Predicate predicate = phrase == null ? null : predicates.of(phrase.to(), to);
        if (phrase == null || predicate == null) {
            return after.atEnd(from, to);
        }
        if (!predicates.isReporting(predicate.verb())) {
            return null;
        }
        return new Attribution(
                phrases.speaker(phrase, predicate.appositionFrom(), predicate.appositionTo()),
                text.span(predicate.verb(), predicate.verb() + 1),
                text.span(from, predicates.endOfWording(predicate.verb() + 1, to)),
                Place.BEFORE,
                false);
    }

    /** Whether a clause with a pronoun is itself reported, as in: said that she thought, in what she calls. */
    private boolean isComplement(Attribution found, int verb) {
        int start = text.wordFrom(found.speaker().span().start());
        boolean isPronoun = found.speaker().kind() == Kind.PRONOUN || text.is(start, Role.MANY);
        if (!isPronoun || start == 0 || start > verb || !text.isJoined(start)) {
            return false;
        }
        boolean followsVerb = predicates.isVerb(start - 1);
        return followsVerb || text.isAny(start - 1, Role.bits(Role.CONTENT, Role.SUBORDINATING, Role.RELATIVE));
    }

    private @Nullable Attribution ofVerb(int first, int verb, int to) {
        if (predicates.isFreeParticiple(verb)) {
            return ofParticiple(first, verb);
        }
        if (text.is(verb, Role.QUOTING)) {
            return null;
        }
        Subject subject = subjects.of(first, verb, to);
        if (verbSecond && (subject == null || Subjects.mayFollow(subject, first))) {
            Attribution inverted = ofVerbSecond(verb, to);
            if (inverted != null) {
                return inverted;
            }
        }
        if (subject != null) {
            return attribution(subject, verb, to);
        }
        Attribution coordinated = ofCoordinated(first, verb, to);
        return coordinated == null ? ofInverted(first, verb, to) : coordinated;
    }

    private Attribution attribution(Subject subject, int verb, int to) {
        Predicate predicate = subject.predicate();
        return new Attribution(
                phrases.speaker(subject.phrase(), predicate.appositionFrom(), predicate.appositionTo()),
                text.span(verb, verb + 1),
                text.span(subject.start(), predicates.endOfWording(verb + 1, to)),
                Place.BEFORE,
                text.is(verb, Role.NAMING));
    }

    /** {@code im Hafen erklärte der Kapitän Erik Muster den Gästen: „…“}: the mention of a person directly after the verb. */
    private @Nullable Attribution ofVerbSecond(int verb, int to) {
        int subject = verb + 1;
        while (subject < to && text.isJoined(subject) && text.is(subject, Role.ADVERB)) {
            subject++;
        }
        NounPhrase phrase = subject < to && text.isJoined(subject) ? phrases.at(subject, to) : null;
        boolean isPerson =
                phrase != null && (phrase.kind() == Kind.NAME || phrase.isPronoun() || phrase.hasRole(Role.PERSON));
        return phrase == null || !isPerson
                ? null
                : new Attribution(
                        phrase.speaker(text),
                        text.span(verb, verb + 1),
                        text.span(verb, phrase.to()),
                        Place.BEFORE,
                        text.is(verb, Role.NAMING));
    }

    /** {@code Ida Example was quoted as saying “…”}: the subject of a passive clause. */
    private @Nullable Attribution ofQuoted(int first, int verb) {
        NounPhrase phrase = phrases.at(first, verb);
        boolean isSubject = phrase != null && phrase.to() <= verb && text.is(phrase.to(), Role.PASSIVE);
        return phrase == null || !isSubject
                ? null
                : new Attribution(
                        phrase.speaker(text),
                        text.span(verb, verb + 1),
                        text.span(first, verb + 1),
                        Place.BEFORE,
                        false);
    }

    /** {@code She opened the lock and said: “…”}: the subject at the start of the sentence. */
    private @Nullable Attribution ofCoordinated(int first, int verb, int to) {
        int before = verb - 1;
        int between = Role.bits(Role.ADVERB, Role.AUXILIARY);
        while (before > first && text.isAny(before, between) && text.isJoined(before + 1)) {
            before--;
        }
        boolean isCoordinated = before > first && text.is(before, Role.COORDINATING);
        NounPhrase phrase = isCoordinated ? phrases.at(first, before) : null;
        boolean isSubject = phrase != null
                && phrase.to() < before
                && text.isJoined(phrase.to())
                && !text.isAny(phrase.to(), Role.bits(Role.COORDINATING, Role.PREPOSITION));
        return phrase == null || !isSubject
                ? null
                : new Attribution(
                        phrase.speaker(text),
                        text.span(verb, verb + 1),
                        text.span(verb, predicates.endOfWording(verb + 1, to)),
                        Place.BEFORE,
                        text.is(verb, Role.NAMING));
    }

    /** {@code am Montag sagte Ida Beispiel: „…“}. */
    private @Nullable Attribution ofInverted(int first, int verb, int to) {
        boolean isSetOff = text.hasBefore(to, SpeechText.COLON | SpeechText.COMMA);
        boolean mayInvert = isSetOff || verb == first || text.hasBefore(verb, SpeechText.COMMA | SpeechText.MARK);
        boolean hasSubject = mayInvert && verb + 1 < to && text.isJoined(verb + 1) && !text.is(verb, Role.ADDRESSING);
        NounPhrase phrase = hasSubject ? phrases.at(verb + 1, to) : null;
        boolean isWhole = phrase != null && (phrase.to() == to || !text.isJoined(phrase.to()));
        return phrase == null || !isWhole
                ? null
                : new Attribution(
                        phrase.speaker(text),
                        text.span(verb, verb + 1),
                        text.span(verb, phrase.to()),
                        Place.BEFORE,
                        false);
    }

    /** {@code Ida Example welcomed the plan, saying “…”}: the subject of the sentence. */
    private @Nullable Attribution ofParticiple(int first, int verb) {
        boolean isNoun = verb > first && text.isJoined(verb) && text.is(verb - 1, Role.PREPOSITION);
        int quoting = verb - 1;
        while (quoting > first && !text.is(quoting, Role.QUOTING)) {
            quoting--;
        }
        boolean isQuoted = quoting > first && text.is(quoting, Role.QUOTING);
        NounPhrase phrase = isNoun ? null : phrases.at(isQuoted ? quoting + 1 : first, verb);
        boolean isSubject = phrase != null
                && phrase.kind() != Kind.DOCUMENT
                && (phrase.kind() == Kind.NAME || phrase.roles() != 0 || phrase.kind() == Kind.ORGANISATION);
        return phrase == null || !isSubject
                ? null
                : new Attribution(
                        phrase.speaker(text),
                        text.span(verb, verb + 1),
                        text.span(verb, verb + 1),
                        Place.BEFORE,
                        text.is(verb, Role.NAMING));
    }

    private @Nullable Attribution ofColon(int first, int to) {
        if (!text.hasBefore(to, SpeechText.COLON)) {
            return null;
        }
        Attribution author = ofAuthor(first, to);
        Attribution named = author == null ? colon(first, to) : author;
        return named == null ? ofStatement(first, to) : named;
    }

    /** {@code Ida Example: “…”}. */
    private @Nullable Attribution colon(int first, int to) {
        NounPhrase phrase = phrases.at(first, to);
        boolean isLabel = to == text.size() && to - first == 1;
        return phrase == null || phrase.to() != to || phrase.isPronoun() || phrase.kind() == Kind.DOCUMENT || isLabel
                ? null
                : new Attribution(
                        phrase.speaker(text), text.span(first, to), text.span(first, to), Place.BEFORE, false);
    }
}
