package io.github.communique.drafting.quotation;

import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the predicate of a clause that attributes words. Looks at a bounded number of words. */
final class Predicates {

    private static final int MAX_BETWEEN = 6;
    private static final int MAX_APPOSITION = 30;
    private static final int MAX_WORDING = 14;
    private static final int BETWEEN = Role.bits(Role.AUXILIARY, Role.ADVERB, Role.TIME);

    private final SpeechText text;

    Predicates(SpeechText text) {
        this.text = text;
    }

    /** Whether a word is a finite verb of saying or a participle, rather than a noun after an article or a preposition. */
    boolean isVerb(int word) {
        if (!text.is(word, Role.VERB) || isDetermined(word)) {
            return false;
        }
        boolean isNoun = word > 0 && text.isPossessive(word - 1);
        boolean hasOtherSense = text.is(word, Role.NAMING)
                && !text.block().language().has(Trait.VERB_SECOND)
                && word + 1 < text.size()
                && text.is(word + 1, Role.PREPOSITION)
                && text.isJoined(word + 1);
        if (isNoun || hasOtherSense) {
            return false;
        }
        boolean followsPreposition = word > 0 && text.isJoined(word) && text.is(word - 1, Role.PREPOSITION);
        return !followsPreposition || text.is(word, Role.PARTICIPLE) || text.is(word - 1, Role.AUXILIARY);
    }

    /** The verb of saying with which a predicate starts at a word, after auxiliaries and adverbs; -1 if there is none. */
    int verbAt(int from, int limit) {
        int at = from;
        int farthest = Math.min(limit, from + MAX_BETWEEN);
        while (at < farthest) {
            if (at > from && !text.isJoined(at)) {
                return -1;
            }
            if (isVerb(at)) {
                return isSpoken(at) ? at : -1;
            }
            boolean isTime = text.is(at, Role.PREPOSITION) && at + 1 < limit && text.is(at + 1, Role.TIME);
            if (text.is(at, Role.NEGATION) || !isTime && !text.isAny(at, BETWEEN)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean isDetermined(int verb) {
        return verb > 0
                && text.isJoined(verb)
                && text.is(verb - 1, Role.DETERMINER)
                && !text.is(verb - 1, Role.PRONOUN)
                && !text.words().is(verb - 1, WordClass.NUMBER);
    }

    /** Whether a word is one of the verbs that report without quotation marks as well; in some languages all verbs are. */
    boolean isReporting(int verb) {
        boolean isKnown = text.block().language().vocabulary().knows(WordClass.REPORTING_VERB);
        return !isKnown || text.words().is(verb, WordClass.REPORTING_VERB);
    }

    /** Whether a word is a participle without an auxiliary: a letter saying that. */
    boolean isFreeParticiple(int verb) {
        boolean hasAuxiliary = verb > 0 && text.isAny(verb - 1, Role.bits(Role.AUXILIARY, Role.PASSIVE));
        return text.is(verb, Role.PARTICIPLE) && !hasAuxiliary;
    }

    /** Whether an infinitive follows a verb, which then attributes nothing: continued to grow. */
    boolean hasInfinitive(int verb, int limit) {
        int next = verb + 1;
        boolean hasPreposition = next + 1 < limit && text.is(next, Role.PREPOSITION) && text.isJoined(next + 1);
        boolean hasNoun = hasPreposition
                && (text.isCapitalised(next + 1)
                        || text.isAny(next + 1, Role.bits(Role.DETERMINER, Role.TIME, Role.GROUP)));
        return hasPreposition && !hasNoun;
    }

    /** Whether a passive verb has the speaker as its subject: was quoted as saying. */
    boolean isQuoting(int verb, int from) {
        boolean isPassive = false;
        for (int i = Math.max(from, verb - MAX_APPOSITION); i < verb; i++) {
            isPassive |= text.is(i, Role.PASSIVE) && !text.isQuoted(i);
        }
        return isPassive && text.is(verb, Role.QUOTING);
    }

    /** Whether the subject of a verb speaks, which it does not in: was told, did not say. */
    boolean isSpoken(int verb) {
        if (verb == 0 || !text.isJoined(verb)) {
            return true;
        }
        boolean isPassive = text.is(verb - 1, Role.PASSIVE) && !text.is(verb, Role.PARTICIPLE);
        boolean isNegated = text.is(verb - 1, Role.NEGATION) || verb > 1 && text.is(verb - 2, Role.NEGATION);
        return !isPassive && !isNegated;
    }

    /** A predicate: its verb, and the apposition before it. */
    record Predicate(int verb, int appositionFrom, int appositionTo) {}

    /** The predicate of a subject that ends before a word; null if none follows. */
    @Nullable
    Predicate of(int next, int limit) {
        int direct = verbAt(next, limit);
        boolean isDirect = next < limit && (text.isJoined(next) || isAfterBrackets(next));
        if (isDirect) {
            return direct < 0 ? null : new Predicate(direct, next, next);
        }
        if (next >= limit || !text.hasBefore(next, SpeechText.COMMA | SpeechText.DASH)) {
            return null;
        }
        int farthest = Math.min(limit - 1, next + MAX_APPOSITION);
        for (int i = next + 1; i <= farthest && !text.hasBefore(i, SpeechText.SENTENCE); i++) {
            boolean isEnd = text.hasBefore(i, SpeechText.COMMA | SpeechText.DASH);
            int verb = isEnd ? verbAt(i, limit) : -1;
            if (verb >= 0 && !text.is(verb, Role.PARTICIPLE)) {
                return new Predicate(verb, next, i);
            }
        }
        return null;
    }

    private boolean isAfterBrackets(int word) {
        return text.hasBefore(word, SpeechText.CLOSING)
                && !text.hasBefore(word, SpeechText.COMMA | SpeechText.SENTENCE);
    }

    /** The end of an apposition after a mention, up to a comma or the end of the clause; the word itself if there is none. */
    int endOfApposition(int next, int limit) {
        boolean begins = next < limit
                && text.hasBefore(next, SpeechText.COMMA)
                && !text.hasBefore(next, SpeechText.SENTENCE | SpeechText.MARK)
                && !text.isAny(
                        next,
                        Role.bits(
                                Role.RELATIVE,
                                Role.COORDINATING,
                                Role.SUBORDINATING,
                                Role.VERB,
                                Role.PREPOSITION,
                                Role.PRONOUN));
        int end = next;
        if (begins) {
            end++;
            while (end < limit && end - next < MAX_WORDING && text.isJoined(end) && !text.is(end, Role.VERB)) {
                end++;
            }
        }
        return end;
    }

    /** The end of the words of an attribution that continue after a word. */
    int endOfWording(int from, int limit) {
        int end = from;
        int clause = Role.bits(Role.COORDINATING, Role.SUBORDINATING, Role.RELATIVE, Role.CONTENT);
        while (end < limit && end - from < MAX_WORDING && text.isJoined(end) && !text.isAny(end, clause)) {
            end++;
        }
        return end;
    }
}
