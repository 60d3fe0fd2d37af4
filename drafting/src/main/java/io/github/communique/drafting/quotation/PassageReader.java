package io.github.communique.drafting.quotation;

import io.github.communique.text.Letters;
import io.github.communique.text.quotation.QuotedPassage;
import io.github.communique.text.quotation.SpeechAround;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a text: which of them are somebody's words, and what their sentences say of the speaker. */
final class PassageReader {

    private static final int MIN_WORDS = 4;

    private final SpeechText text;
    private final AttributionAfter after;
    private final AttributionBefore before;
    private final List<Reading> readings = new ArrayList<>();

    private PassageReader(SpeechText text) {
        this.text = text;
        this.after = new AttributionAfter(text);
        this.before = new AttributionBefore(text);
    }

    /** The passages of a text that are somebody's words, in order. */
    static List<Reading> read(SpeechText text) {
        PassageReader reader = new PassageReader(text);
        List<Reading> all = new ArrayList<>();
        for (QuotedPassage passage : text.passages()) {
            all.add(new Reading(text, passage));
        }
        for (int i = 0; i < all.size(); i++) {
            int from = i == 0 ? 0 : all.get(i - 1).last;
            int to = i + 1 == all.size() ? text.size() : all.get(i + 1).first;
            reader.read(all.get(i), from, to);
        }
        return reader.readings;
    }

    private void read(Reading reading, int from, int to) {
        int start = text.sentenceStart(reading.first, from);
        boolean endsHere = text.hasBefore(reading.last, SpeechText.SENTENCE);
        int end = reading.last >= to ? to : text.sentenceEnd(reading.last, to);
        reading.before = start < reading.first ? before.in(start, reading.first) : null;
        boolean mayFollow = !endsHere || reading.last < to && mayFollowEnd(reading);
        reading.after = mayFollow ? after.in(reading.last, end) : null;
        if (reading.after == null && to == text.size()) {
            reading.after = after.signature(reading.last);
        }
        boolean beginsSentence = start == reading.first;
        reading.isWhole = beginsSentence && (endsHere || reading.last == text.size());
        if (isQuotation(reading)) {
            readings.add(reading);
        }
    }

    /** Whether an attribution may follow although the passage ends a sentence: “Why?” she said. */
    private boolean mayFollowEnd(Reading reading) {
        boolean isSmall = Character.isLowerCase(text.block().at(text.words().start(reading.last)));
        return isSmall || reading.lastCharacter() != '.';
    }

    private boolean isQuotation(Reading reading) {
        Attribution own = reading.own() == null ? reading.after : reading.own();
        boolean isLong = reading.size() >= MIN_WORDS;
        if (own == null) {
            return isLong && (reading.isWhole || !SpeechAround.isTitle(reading.passage));
        }
        boolean isTitle = SpeechAround.isTitle(reading.passage) && !reading.isSetOff();
        return !isTitle && (isLong || isShortSentence(reading));
    }

    /** Whether a passage of few words is a sentence of its own: “Yes,” she said. */
    private boolean isShortSentence(Reading reading) {
        boolean ends = ".,!?…".indexOf(reading.lastCharacter()) >= 0;
        return reading.isSetOff() && ends && startsWithCapital(reading) && !isNamed(reading.before);
    }

    private boolean startsWithCapital(Reading reading) {
        String first = text.words().text(reading.first);
        return !Letters.lowerCase(first).equals(first);
    }

    private static boolean isNamed(@Nullable Attribution attribution) {
        return attribution != null && attribution.isNaming();
    }
}
