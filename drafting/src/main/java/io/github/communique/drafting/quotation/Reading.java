package io.github.communique.drafting.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.quotation.QuotedPassage;
import org.jspecify.annotations.Nullable;

/** A quoted passage and what the text around it says of its speaker. */
final class Reading {

    final SpeechText text;
    final QuotedPassage passage;

    /** The first word of the passage, and the word after it. */
    final int first;

    final int last;

    /** The attributions before and after the passage in its sentence. */
    @Nullable
    Attribution before;

    @Nullable
    Attribution after;

    /** The attribution of the sentence before, or of the paragraph that leads in the passage. */
    @Nullable
    Attribution leading;

    /** Whether the passage is a sentence or more with no other word in it. */
    boolean isWhole;

    /** Whether the passage is somebody's words; if not, it may still show who speaks. */
    boolean isQuotation;

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
        while (at > passage.start() && Letters.isSpace(text.block().at(at))) {
            at--;
        }
        return text.block().at(at);
    }

    /** Whether the passage starts its sentence, or a comma or colon sets it off. */
    boolean isSetOff() {
        return first == 0
                || text.hasBefore(first, SpeechText.SENTENCE | SpeechText.COLON | SpeechText.COMMA | SpeechText.DASH);
    }

    /** Whether the passage ends as a sentence does. */
    boolean isSentence() {
        return ".!?…".indexOf(lastCharacter()) >= 0 || text.hasBefore(last, SpeechText.STOP);
    }

    boolean followsColon() {
        return text.hasBefore(first, SpeechText.COLON);
    }

    /** Whether the passage is all that stands in its paragraph. */
    boolean isParagraph() {
        return first == 0 && last == text.size();
    }

    /** Whether the passage has no end in its paragraph. */
    boolean isOpen() {
        return passage.end() == text.block().text().length();
    }

    /** The attribution in its own sentence, if it is certain; null if there is none, or if there are two that differ. */
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

    /** Whether this passage stands in the sentence of the one before it. */
    boolean isInSentenceOf(Reading previous) {
        return text == previous.text
                && !text.hasBefore(previous.last, SpeechText.SENTENCE)
                && text.sentenceStart(first, previous.last) == previous.last;
    }

    /** Whether both speakers are named, and by the same last word: Torp, Erik Torp. */
    private boolean isSameName(FoundSpeaker one, FoundSpeaker other) {
        boolean areNamed = one.kind() == FoundSpeaker.Kind.NAME && other.kind() == FoundSpeaker.Kind.NAME;
        boolean areHere = one.span().block() == text.number() && other.span().block() == text.number();
        return areNamed && areHere && lastWord(one).equals(lastWord(other));
    }

    private String lastWord(FoundSpeaker speaker) {
        return text.words().text(text.words().before(speaker.span().end()));
    }

    private boolean isSame(Attribution one, Attribution other) {
        return one.speaker().span().equals(other.speaker().span()) || isSameName(one.speaker(), other.speaker());
    }
}
