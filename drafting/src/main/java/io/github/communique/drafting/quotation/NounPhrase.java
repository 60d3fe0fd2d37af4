package io.github.communique.drafting.quotation;

import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.quotation.FoundSpeaker.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a person or body, as a clause names its speaker.
 *
 * @param kind how the speaker is named
 * @param from the first word of the mention
 * @param to the word after the mention, without an apposition
 * @param first the first word of the name; of a mention without a name, its first word
 * @param last the word after the name; of a mention without a name, the word after it
 * @param roles the roles of the pronoun, or 0
 */
record NounPhrase(Kind kind, int from, int to, int first, int last, int roles) {

    NounPhrase(Kind kind, int from, int to) {
        this(kind, from, to, from, to, 0);
    }

    boolean isPronoun() {
        return kind == Kind.PRONOUN;
    }

    boolean hasRole(Role role) {
        return (roles & role.bit()) != 0;
    }

    /** The speaker, with the apposition between two words; without one if they are equal. */
    FoundSpeaker speaker(SpeechText text, int appositionFrom, int appositionTo) {
        TextSpan title = kind == Kind.NAME && first > from ? text.spanWithStop(from, first) : null;
        TextSpan apposition = appositionTo > appositionFrom ? text.span(appositionFrom, appositionTo) : null;
        return new FoundSpeaker(text.span(first, last), kind, title, apposition, null);
    }

    FoundSpeaker speaker(SpeechText text) {
        return speaker(text, to, to);
    }

    /** Whether another mention is in the same words. */
    boolean isSame(@Nullable NounPhrase other) {
        return other != null && first == other.first && last == other.last;
    }
}
