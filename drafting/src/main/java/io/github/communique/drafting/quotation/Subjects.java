package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.drafting.quotation.Predicates.Predicate;
import io.github.communique.text.language.Trait;
import org.jspecify.annotations.Nullable;

/** Finds the subject before a verb of saying. Looks at a bounded number of words. */
final class Subjects {

    private static final int MAX_STARTS = 8;

    private final SpeechText text;
    private final NounPhrases phrases;
    private final Predicates predicates;
    private final boolean verbSecond;

    Subjects(SpeechText text) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.predicates = new Predicates(text);
        this.verbSecond = text.block().language().has(Trait.VERB_SECOND);
    }

    /** The subject of a verb. */
    record Subject(NounPhrase phrase, Predicate predicate, int start) {}

    /**
     * The subject before a verb: the nearest mention of which the verb is the predicate, or the one before it of which it is
     * an apposition.
     */
    @Nullable
    Subject of(int first, int verb, int to) {
        Subject nearest = null;
        int starts = 0;
        for (int start = verb - 1; start >= first && starts < MAX_STARTS; start--) {
            boolean mayStart = start == first || beginsClause(start) || nearest == null && beginsSubject(start);
            if (mayStart) {
                starts++;
                Subject found = subjectAt(start, verb, to);
                if (nearest == null) {
                    nearest = found;
                } else if (found != null && isHeadOf(found, nearest)) {
                    nearest = isNameOf(nearest, found) ? named(nearest, found) : found;
                } else if (found == null) {
                    nearest = ofUnclosedApposition(start, nearest);
                }
                if (nearest != null
                        && (nearest.phrase.isPronoun() || !text.hasBefore(nearest.start, SpeechText.COMMA))) {
                    return nearest;
                }
            }
        }
        return nearest;
    }

    /** Whether the nearer mention is an apposition of the farther one. */
    private static boolean isHeadOf(Subject farther, Subject nearer) {
        boolean isKnown = farther.phrase.kind() == Kind.NAME || farther.phrase.roles() != 0;
        return isKnown && !nearer.phrase.isPronoun();
    }

    /** {@code the head of the harbour, Ida Example, said}: whether the apposition is the name. */
    private static boolean isNameOf(Subject nearer, Subject farther) {
        return nearer.phrase.kind() == Kind.NAME
                && farther.phrase.kind() == Kind.OFFICE
                && nearer.start == farther.predicate.appositionFrom();
    }

    private static Subject named(Subject nearer, Subject farther) {
        NounPhrase name = nearer.phrase;
        NounPhrase whole =
                new NounPhrase(Kind.NAME, farther.phrase.from(), name.to(), name.first(), name.last(), name.roles());
        return new Subject(whole, nearer.predicate, farther.start);
    }

    /** {@code Ida Example, head of the harbour said}: the name before an apposition that no comma closes. */
    private Subject ofUnclosedApposition(int start, Subject nearest) {
        boolean isOffice = nearest.phrase.kind() == Kind.OFFICE && text.hasBefore(nearest.start, SpeechText.COMMA);
        NounPhrase head = isOffice ? phrases.at(start, nearest.start) : null;
        return head == null || head.kind() != Kind.NAME || head.to() != nearest.start
                ? nearest
                : new Subject(head, new Predicate(nearest.predicate.verb(), nearest.start, nearest.phrase.to()), start);
    }

    private @Nullable Subject subjectAt(int start, int verb, int to) {
        NounPhrase phrase = phrases.at(start, verb);
        Predicate predicate = phrase == null ? null : predicates.of(phrase.to(), to);
        return phrase == null || predicate == null || predicate.verb() != verb
                ? null
                : new Subject(phrase, predicate, start);
    }

    private boolean beginsClause(int word) {
        int before = Role.bits(Role.COORDINATING, Role.SUBORDINATING, Role.CONTENT);
        int signs = SpeechText.COMMA
                | SpeechText.DASH
                | SpeechText.SEMICOLON
                | SpeechText.COLON
                | SpeechText.SENTENCE
                | SpeechText.MARK;
        boolean isWithinName = word > 1
                && text.is(word - 1, Role.COORDINATING)
                && text.isCapitalised(word)
                && text.isCapitalised(word - 2)
                && text.isJoined(word)
                && text.isJoined(word - 1);
        return text.hasBefore(word, signs) || text.isAny(word - 1, before) && !isWithinName;
    }

    /** Whether a mention that does not follow a preposition may begin with a word in the middle of a clause. */
    private boolean beginsSubject(int word) {
        int before = word - 1;
        boolean isPart = text.isAny(before, Role.bits(Role.PREPOSITION, Role.DETERMINER, Role.TITLE, Role.PERSON))
                || text.isCapitalised(before) && !text.is(before, Role.TIME)
                || text.isPossessive(word)
                || text.isPossessive(before)
                || !text.isJoined(word);
        boolean begins = text.is(word, Role.PRONOUN)
                || !verbSecond && (text.isCapitalised(word) || text.is(word, Role.DETERMINER));
        return begins && !isPart;
    }

    /**
     * Whether a mention before a verb may be another phrase, after which the subject follows the verb: in a sentence that
     * does not begin with the mention of a person.
     */
    static boolean mayFollow(Subject subject, int first) {
        NounPhrase phrase = subject.phrase;
        boolean isLongName = phrase.kind() == Kind.NAME && phrase.last() - phrase.from() > 1;
        boolean isPerson = isLongName || phrase.isPronoun() || phrase.hasRole(Role.PERSON);
        return subject.start == first && !isPerson;
    }
}
