package io.github.communique.drafting.quotation;

import io.github.communique.text.quotation.QuotedPassage;
import org.jspecify.annotations.Nullable;

/** A quoted passage and what its own sentence says of its speaker. */
final class Reading {

    final SpeechText text;
    final QuotedPassage passage;
    final int first;
    final int last;

    /** The attribution before and after the passage in its sentence. */
    @Nullable
    Attribution before;

    @Nullable
    Attribution after;

    /** Whether the passage is a sentence or more with no other word in it. */
    boolean isWhole;

    /** Whether the passage goes on from the previous paragraph. */
    boolean goesOn;

    Reading(SpeechText text, QuotedPassage passage) {
        this.text = text;
        this.passage = passage;
        this.first = text.wordFrom(passage.start());
        this.last = text.wordFrom(passage.end());
    }

    int size() {
        return last - first;
    }

    /** The last visible character of the passage. */
    char lastCharacter() {
        int at = passage.end() - 1;
        while (at > passage.start() && text.block().at(at) <= ' ') {
            at--;
        }
        return text.block().at(at);
    }

    /** Whether the passage starts its sentence, or a comma or colon sets it off. */
    boolean isSetOff() {
        return text.hasBefore(first, SpeechText.SENTENCE | SpeechText.COLON | SpeechText.COMMA | SpeechText.DASH)
                || first == 0;
    }

    /** The attribution, if it is certain; null if there is none, or if there are two that differ. */
    @Nullable
    Attribution own() {
        if (before == null) {
            return after;
        }
        return after == null || isSame(before, after) ? before : null;
    }

    boolean isAmbiguous() {
        return before != null && after != null && !isSame(before, after);
    }

    private static boolean isSame(Attribution one, Attribution other) {
        return one.speaker().span().equals(other.speaker().span());
    }
}
