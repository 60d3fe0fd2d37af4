package io.github.communique.drafting.quotation;

import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import io.github.communique.text.Words;
import io.github.communique.text.language.Language;
import io.github.communique.text.language.Trait;
import io.github.communique.text.language.WordKind;

/** Reads what belongs to the mention of a speaker after its noun or name. Looks at a bounded number of words. */
final class Complements {

    private static final int MAX_COMPLEMENT = 16;
    private static final int MAX_IN_BRACKETS = 8;

    private final SpeechText text;
    private final Words words;

    Complements(SpeechText text) {
        this.text = text;
        this.words = text.words();
    }

    /** Adds what follows in brackets and after prepositions, up to the verb: a spokesman for the harbour in Ida. */
    NounPhrase addTo(NounPhrase core, int end, int limit) {
        int next = afterBrackets(end, limit);
        int farthest = Math.min(limit, end + MAX_COMPLEMENT);
        boolean hasComplement =
                next < farthest && text.isJoined(next) && (text.is(next, Role.PREPOSITION) || isGenitive(next))
                        || next < farthest && text.is(next, Role.PREPOSITION) && next > end;
        if (hasComplement) {
            next++;
            while (next < farthest && text.isJoined(next) && !endsComplement(next)) {
                next++;
            }
            while (next - 1 > end && text.isAny(next - 1, Role.bits(Role.PREPOSITION, Role.DETERMINER))) {
                next--;
            }
            next = afterBrackets(next, limit);
        }
        return core.kind() == Kind.NAME
                ? new NounPhrase(core.kind(), core.from(), next, core.first(), core.last(), 0)
                : new NounPhrase(core.kind(), core.from(), next, core.from(), Math.max(end, next), core.roles());
    }

    /** {@code des} in {@code die Leiterin des Hafenamts}: an article after a noun, which it continues. */
    boolean isGenitive(int word) {
        Language language = text.block().language();
        return language.has(Trait.COMPLEMENTS_WITHOUT_PREPOSITION)
                && language.words(WordKind.ARTICLES).contains(words.text(word))
                && words.isCapitalised(word - 1);
    }

    private boolean endsComplement(int word) {
        int ends = Role.bits(
                Role.VERB, Role.AUXILIARY, Role.SUBORDINATING, Role.RELATIVE, Role.CONTENT, Role.PRONOUN, Role.TIME);
        boolean isAdverb = text.is(word, Role.ADVERB) && !words.isCapitalised(word) && !text.is(word, Role.DETERMINER);
        boolean isName = words.isCapitalised(word) && words.isCapitalised(word - 1);
        return !isName && (text.isAny(word, ends) && !isDeterminedNoun(word) || isAdverb || isBeforeVerb(word));
    }

    /** Whether a conjunction joins a verb rather than a noun. */
    private boolean isBeforeVerb(int word) {
        int next = word + 1;
        return text.is(word, Role.COORDINATING)
                && next < text.size()
                && text.isAny(next, Role.bits(Role.VERB, Role.AUXILIARY, Role.ADVERB))
                && !words.isCapitalised(next);
    }

    private boolean isDeterminedNoun(int word) {
        return text.is(word - 1, Role.DETERMINER) && text.isAny(word, NounPhrases.NOUNS)
                || text.is(word, Role.DETERMINER);
    }

    private int afterBrackets(int word, int limit) {
        if (word >= limit || !text.hasBefore(word, SpeechText.OPENING) || text.hasBefore(word, SpeechText.MARK)) {
            return word;
        }
        int farthest = Math.min(limit, word + MAX_IN_BRACKETS);
        for (int i = word + 1; i <= farthest; i++) {
            if (text.hasBefore(i, SpeechText.CLOSING)) {
                return i;
            }
        }
        return word;
    }
}
